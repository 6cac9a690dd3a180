package mx.icsoe.portal.llaves;

import java.time.Instant;
import java.util.Optional;
import mx.icsoe.portal.nucleo.Octetos;

/** Los retos que un dispositivo está por firmar, atados a la sesión de navegador que los pidió. */
public interface RetosDeLlave {

    /** Para qué se firma: un reto pedido para una cosa no sirve para la otra. */
    enum Proposito {
        AGREGAR,
        ENTRAR
    }

    /** Un reto; sirve una vez. */
    record Reto(Octetos valor, Instant vence) {}

    /** Lo guarda; el anterior de esa sesión y propósito deja de servir. */
    void guardar(String sesion, Proposito proposito, Reto reto);

    /** El de esa sesión, haya vencido o no; tomarlo lo consume. */
    Optional<Reto> tomar(String sesion, Proposito proposito);
}
