package mx.icsoe.portal.presentacion;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mx.icsoe.portal.informativas.InformativaId;
import mx.icsoe.portal.nucleo.ContratistaId;

/** Las firmas comprobadas: solo crecen. */
public interface Intenciones {

    void agregar(Intencion intencion);

    Optional<Intencion> buscar(ContratistaId contratista, InformativaId informativa);

    /**
     * Las que no han llegado a presentarse, de la más antigua a la más reciente.
     *
     * @param desde se miran las que siguen a esta; con {@link Lugar#INICIO}, todas
     * @param cuantas a lo más
     */
    List<Intencion> pendientes(Lugar desde, int cuantas);

    /** El lugar de una intención en esa fila. */
    record Lugar(Instant momento, String folio) {

        static final Lugar INICIO = new Lugar(Instant.EPOCH, "");

        static Lugar de(Intencion intencion) {
            return new Lugar(intencion.momento(), intencion.folio().valor());
        }
    }
}
