package mx.icsoe.portal.acceso;

import java.util.Map;
import java.util.Optional;
import mx.icsoe.portal.nucleo.Autor;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Hecho;

/** Algo que pasó en la entrada. */
record HechoDeAcceso(
        String accion, Optional<Autor> autor, Optional<ContratistaId> contratista, Map<String, String> detalle)
        implements Hecho {

    HechoDeAcceso {
        detalle = Map.copyOf(detalle);
    }

    static HechoDeAcceso de(String accion, Map<String, String> detalle) {
        return new HechoDeAcceso(accion, Optional.empty(), Optional.empty(), detalle);
    }

    static HechoDeAcceso de(String accion, ContratistaId contratista, String serie, Map<String, String> detalle) {
        return new HechoDeAcceso(
                accion, Optional.of(new Autor("contratista", serie)), Optional.of(contratista), detalle);
    }
}
