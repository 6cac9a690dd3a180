package mx.icsoe.portal.informativas;

import java.util.Map;
import java.util.Optional;
import mx.icsoe.portal.nucleo.Autor;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Hecho;

/**
 * Nació una informativa; se publica dentro de la transacción que la crea. Quien lleva lo que cuelga de ella, la copia
 * de {@link Ficha#sobre()} cuando el tipo parte como copia.
 */
public record InformativaIniciada(Informativa.EnCaptura informativa, Autor quien) implements Hecho {

    @Override
    public String accion() {
        return "informativa.iniciada";
    }

    @Override
    public Optional<Autor> autor() {
        return Optional.of(quien);
    }

    @Override
    public Optional<ContratistaId> contratista() {
        return Optional.of(informativa.contratista());
    }

    @Override
    public Map<String, String> detalle() {
        Ficha ficha = informativa.ficha();
        return Map.of(
                "informativa", ficha.id().toString(),
                "tipo", ficha.tipo().name(),
                "ejercicio", Integer.toString(ficha.cuatrimestre().ejercicio()),
                "cuatrimestre", Integer.toString(ficha.cuatrimestre().numero()));
    }
}
