package mx.icsoe.portal.informativas;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import mx.icsoe.portal.nucleo.Autor;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Hecho;

/** Se presentó una informativa; se publica dentro de la transacción que la presenta. */
public record InformativaPresentada(Ficha ficha, Autor quien, Instant cuando) implements Hecho {

    @Override
    public String accion() {
        return "informativa.presentar";
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
        return Map.of("informativa", ficha.id().toString(), "version", Integer.toString(ficha.version()));
    }
}
