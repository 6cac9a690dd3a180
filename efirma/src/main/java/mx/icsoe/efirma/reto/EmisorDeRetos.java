package mx.icsoe.efirma.reto;

import java.security.SecureRandom;
import java.time.InstantSource;

/** Emite el reto que firmará una sesión y lo deja en el almacén. Se puede compartir entre hilos. */
public final class EmisorDeRetos {

    private final Retos retos;
    private final SecureRandom azar;
    private final InstantSource reloj;

    public EmisorDeRetos(Retos retos, SecureRandom azar, InstantSource reloj) {
        this.retos = retos;
        this.azar = azar;
        this.reloj = reloj;
    }

    /**
     * Emite un reto nuevo; invalida el anterior de la misma sesión.
     *
     * @param sesion identificador de la sesión del navegador, o un resumen suyo
     */
    public Reto emitir(String sesion) {
        Reto reto = Reto.alAzar(azar, reloj.instant());
        retos.guardar(sesion, reto);
        return reto;
    }
}
