package mx.icsoe.portal.contratista;

/** En qué acabó el intento de guardar una sección. */
public sealed interface Guardado<T> {

    /** Quedó guardado; guardar otra vez lo mismo, como en un doble clic, devuelve la versión que ya estaba. */
    record Listo<T>(Version<T> version) implements Guardado<T> {}

    /** No se guardó nada: alguien guardó otra cosa después de que se abrió la página. */
    record Choque<T>(Version<T> actual) implements Guardado<T> {}
}
