package mx.icsoe.portal.acceso;

import java.time.Instant;
import java.util.Optional;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Octetos;

/** Las validaciones que esperan su «Ingresar» y, para siempre, las entradas que hubo. */
public interface Entradas {

    /** Deja lista una validación para la sesión de navegador que la hizo; la anterior deja de servir. */
    void apartar(String sesion, EntradaValidada validada, Instant vence);

    /** La validación de la sesión, si no ha vencido; tomarla la consume. */
    Optional<EntradaValidada> tomar(String sesion, Instant ahora);

    /** Asienta que el contratista entró, con sus pruebas. */
    void asentar(ContratistaId contratista, EntradaValidada validada, Instant cuando);

    /** La última vez que el contratista entró con e.firma. */
    Optional<Ultima> ultima(ContratistaId contratista);

    /**
     * Una entrada que hubo.
     *
     * @param certificado en DER
     */
    record Ultima(Octetos certificado, Instant cuando) {}
}
