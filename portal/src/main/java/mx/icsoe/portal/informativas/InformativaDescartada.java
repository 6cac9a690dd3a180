package mx.icsoe.portal.informativas;

import java.util.Map;
import java.util.Optional;
import mx.icsoe.portal.nucleo.Autor;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Hecho;

/** Se abandonó una informativa sin presentarla; se publica dentro de la transacción que la descarta. */
public record InformativaDescartada(Ficha ficha, Autor quien) implements Hecho {

    @Override
    public String accion() {
        return "informativa.descartar";
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
        return Map.of("informativa", ficha.id().toString());
    }
}
