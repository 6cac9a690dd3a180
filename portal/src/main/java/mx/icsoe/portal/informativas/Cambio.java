package mx.icsoe.portal.informativas;

/** En qué acabó una orden dada a una informativa. */
public sealed interface Cambio {

    /** Quedó; repetir la misma orden sobre la misma versión, como en un doble clic, da lo que ya estaba. */
    record Listo(Informativa informativa) implements Cambio {}

    /** No se hizo nada: alguien la cambió después de que se abrió la página. */
    record Choque(Informativa actual) implements Cambio {}

    /** No se hizo nada: en el estado en que está, la orden se niega. */
    record Negado(Informativa actual) implements Cambio {}

    /** No existe o es de otro contratista. */
    record NoExiste() implements Cambio {}
}
