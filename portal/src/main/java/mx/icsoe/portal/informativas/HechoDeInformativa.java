package mx.icsoe.portal.informativas;

import java.util.Map;
import java.util.Optional;
import mx.icsoe.portal.nucleo.Autor;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Hecho;

/** Algo que se hizo con una informativa; nunca dice lo que lleva. */
record HechoDeInformativa(String accion, Ficha ficha, Autor quien, Map<String, String> ademas) implements Hecho {

    static HechoDeInformativa paso(Ficha ficha, Orden orden, Autor quien) {
        return new HechoDeInformativa("informativa." + orden.nombre(), ficha, quien, Map.of());
    }

    @Override
    public Optional<Autor> autor() {
        return Optional.of(quien);
    }

    @Override
    public Optional<ContratistaId> contratista() {
        return Optional.of(ficha.contratista());
    }

    @Override
    public Map<String, String> detalle() {
        var detalle = new java.util.TreeMap<>(ademas);
        detalle.put("informativa", ficha.id().toString());
        detalle.put("version", Integer.toString(ficha.version()));
        return detalle;
    }
}
