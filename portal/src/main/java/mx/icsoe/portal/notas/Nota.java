package mx.icsoe.portal.notas;

import java.time.Instant;
import java.util.Optional;
import mx.icsoe.portal.informativas.Asunto;
import mx.icsoe.portal.informativas.InformativaId;
import mx.icsoe.portal.nucleo.ContratistaId;

/**
 * Una entrada del hilo de una informativa. No se cambia ni se borra.
 *
 * @param version con la que quedó, o tenía, la informativa
 * @param tema de qué habla, como se leía entonces
 * @param respondeA la entrada a la que contesta
 * @param texto vacío solo en lo que se hizo sin decir nada
 */
public record Nota(
        ContratistaId contratista,
        NotaId id,
        InformativaId informativa,
        int version,
        ClaseDeNota clase,
        Tema tema,
        Optional<NotaId> respondeA,
        QuienAnota quien,
        Optional<String> texto,
        Instant cuando) {

    /**
     * De qué habla.
     *
     * @param sobre como se lee: «Contrato 3, fecha de inicio»
     */
    public record Tema(Asunto asunto, String sobre) {

        public static final Tema INFORMATIVA = new Tema(new Asunto.DeLaInformativa(), "La informativa");
    }

    /** Sin el texto: pudo escribirse en él lo que no debía. */
    @Override
    public String toString() {
        return "Nota[" + clase + " " + id + "]";
    }
}
