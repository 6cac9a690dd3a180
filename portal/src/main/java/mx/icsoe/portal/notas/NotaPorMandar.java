package mx.icsoe.portal.notas;

import java.time.Instant;
import mx.icsoe.portal.informativas.InformativaId;
import mx.icsoe.portal.nucleo.ContratistaId;

/** Una nota que el contratista escribió mientras revisaba y que se manda al devolver. */
public record NotaPorMandar(
        ContratistaId contratista, NotaId id, InformativaId informativa, Nota.Tema tema, String texto, Instant creada) {

    /** Sin el texto: pudo escribirse en él lo que no debía. */
    @Override
    public String toString() {
        return "NotaPorMandar[" + id + "]";
    }
}
