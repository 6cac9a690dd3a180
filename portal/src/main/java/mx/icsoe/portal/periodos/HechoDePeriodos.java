package mx.icsoe.portal.periodos;

import java.util.Map;
import java.util.Optional;
import mx.icsoe.portal.nucleo.Autor;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Hecho;

/** Quien opera importó datos de los periodos. */
record HechoDePeriodos(Autor quien, Map<String, String> detalle) implements Hecho {

    @Override
    public String accion() {
        return "periodos.importados";
    }

    @Override
    public Optional<Autor> autor() {
        return Optional.of(quien);
    }

    @Override
    public Optional<ContratistaId> contratista() {
        return Optional.empty();
    }
}
