package mx.icsoe.portal.notas;

import java.util.List;
import mx.icsoe.portal.informativas.InformativaId;
import mx.icsoe.portal.nucleo.ContratistaId;

/** Lo que el contratista lleva anotado de una informativa y todavía nadie más ve. */
public interface NotasPorMandar {

    void agregar(NotaPorMandar nota);

    /** De la primera a la última. */
    List<NotaPorMandar> de(ContratistaId contratista, InformativaId informativa);

    /** Quita una; si ya no está, no pasa nada. */
    boolean quitar(ContratistaId contratista, InformativaId informativa, NotaId id);

    /** Quita y da todas, que quien llama manda en la misma transacción. */
    List<NotaPorMandar> tomar(ContratistaId contratista, InformativaId informativa);
}
