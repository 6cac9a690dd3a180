package mx.icsoe.portal.acceso;

import java.time.Duration;
import mx.icsoe.portal.nucleo.Falta;
import mx.icsoe.portal.nucleo.Rfc;

/** Lo que se contesta a «Validar». */
public sealed interface ResultadoDeValidacion {

    /**
     * La e.firma sirve: falta presionar «Ingresar».
     *
     * @param nombre como está en el certificado
     */
    record Exitosa(String nombre, Rfc rfc) implements ResultadoDeValidacion {}

    record Rechazada(Falta falta) implements ResultadoDeValidacion {}

    /** Demasiados intentos seguidos: no se comprobó nada. */
    record Frenada(Duration espera) implements ResultadoDeValidacion {}
}
