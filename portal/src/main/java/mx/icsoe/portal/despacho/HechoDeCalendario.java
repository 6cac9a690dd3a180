package mx.icsoe.portal.despacho;

import java.util.Map;
import java.util.Optional;
import mx.icsoe.portal.nucleo.Autor;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Hecho;

/** Alguien abrió o apagó la dirección de su calendario; nunca dice cuál es. */
record HechoDeCalendario(String accion, DuenoDeCalendario dueno, Autor quien, Map<String, String> detalle)
        implements Hecho {

    HechoDeCalendario {
        detalle = Map.copyOf(detalle);
    }

    @Override
    public Optional<Autor> autor() {
        return Optional.of(quien);
    }

    @Override
    public Optional<ContratistaId> contratista() {
        return dueno.unico();
    }
}
