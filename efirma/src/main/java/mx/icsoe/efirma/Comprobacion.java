package mx.icsoe.efirma;

/** Un requisito y lo que resultó de comprobarlo. */
public record Comprobacion(Requisito requisito, Resultado resultado) {

    public enum Resultado {
        CUMPLE,
        NO_CUMPLE,
        /** No se llegó a comprobar porque antes falló otro. */
        SIN_COMPROBAR
    }
}
