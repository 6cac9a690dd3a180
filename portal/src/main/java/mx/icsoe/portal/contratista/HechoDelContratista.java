package mx.icsoe.portal.contratista;

import java.util.Map;
import java.util.Optional;
import mx.icsoe.portal.nucleo.Autor;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Hecho;

/** Algo que hizo un contratista con sus datos generales; el detalle nunca dice los datos, solo cuáles. */
record HechoDelContratista(String accion, ContratistaId id, Autor quien, Map<String, String> detalle) implements Hecho {

    HechoDelContratista {
        detalle = Map.copyOf(detalle);
    }

    HechoDelContratista(String accion, ContratistaId id, Autor quien) {
        this(accion, id, quien, Map.of());
    }

    @Override
    public Optional<Autor> autor() {
        return Optional.of(quien);
    }

    @Override
    public Optional<ContratistaId> contratista() {
        return Optional.of(id);
    }
}
