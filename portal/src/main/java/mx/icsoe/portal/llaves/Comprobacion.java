package mx.icsoe.portal.llaves;

/** Qué resultó de comprobar lo que respondió un dispositivo. */
sealed interface Comprobacion<T> {

    record Buena<T>(T valor) implements Comprobacion<T> {}

    record Mala<T>(MotivoDeLlave motivo) implements Comprobacion<T> {}

    /**
     * Lo que queda de un uso comprobado.
     *
     * @param contador el que dijo el dispositivo
     * @param respaldada si la llave ya está copiada en otro dispositivo de la misma persona
     */
    record Firmado(long contador, boolean respaldada) {}
}
