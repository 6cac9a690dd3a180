package mx.icsoe.portal.documentos;

/** En qué acabó la entrega de un archivo. */
public sealed interface Recepcion {

    /** Quedó guardado y es el vigente de su clase; entregar otra vez lo mismo devuelve el que ya estaba. */
    record Recibido(Documento documento) implements Recepcion {}

    /** No se guardó nada y el vigente, si lo había, sigue siéndolo. */
    record Rechazado(MotivoDeRechazo motivo) implements Recepcion {}
}
