package mx.icsoe.portal.plataforma.tablas;

/** Lo que sigue en una tabla. */
public sealed interface Lectura permits Fila, Lectura.Fin, Lectura.Ilegible {

    /** Ya no hay más filas. */
    record Fin() implements Lectura {}

    /**
     * El archivo no se puede seguir leyendo; las filas anteriores sí se leyeron.
     *
     * @param fila dónde, desde 1; cero si es el archivo entero
     */
    record Ilegible(DefectoDeTabla defecto, long fila) implements Lectura {}
}
