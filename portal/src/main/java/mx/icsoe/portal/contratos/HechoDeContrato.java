package mx.icsoe.portal.contratos;

import java.util.Map;
import java.util.Optional;
import mx.icsoe.portal.nucleo.Autor;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Hecho;

/** Algo que se hizo con los contratos de una informativa; el detalle nunca dice los datos, solo cuáles. */
public record HechoDeContrato(String accion, ContratistaId deQuien, Autor quien, Map<String, String> detalle)
        implements Hecho {

    public HechoDeContrato {
        detalle = Map.copyOf(detalle);
    }

    @Override
    public Optional<Autor> autor() {
        return Optional.of(quien);
    }

    @Override
    public Optional<ContratistaId> contratista() {
        return Optional.of(deQuien);
    }
}
