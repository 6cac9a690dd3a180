package mx.icsoe.portal.contratos;

/** En qué acabó el intento de guardar un contrato. */
public sealed interface Guardado {

    /** Quedó guardado; guardar otra vez lo mismo, como en un doble clic, devuelve el que ya estaba. */
    record Listo(Contrato contrato) implements Guardado {}

    /** No se guardó nada: alguien guardó otra cosa después de que se abrió la página. */
    record Choque(Contrato actual) implements Guardado {}

    /** No se guardó nada: ese contrato se eliminó. */
    record Eliminado() implements Guardado {}

    /** No se guardó nada: la informativa ya no está en captura, o no admite contratos nuevos. */
    record Cerrado() implements Guardado {}
}
