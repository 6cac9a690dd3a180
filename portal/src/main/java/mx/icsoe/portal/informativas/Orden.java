package mx.icsoe.portal.informativas;

import java.util.Locale;

/** Lo que se le puede ordenar a una informativa. */
public enum Orden {
    /** Cerrar la captura: desde aquí nada cambia. */
    ENVIAR_A_FIRMA,
    /** Regresarla a quien captura, con una nota. */
    DEVOLVER,
    /** Recuperarla quien la envió, antes de que se prepare su firma. */
    RETIRAR,
    /** Volver a capturar una devuelta. */
    REABRIR,
    /** Firmarla y presentarla. */
    PRESENTAR,
    /** Otra presentada ocupa su lugar. */
    SUSTITUIR,
    /** Otra presentada la cancela. */
    DEJAR_SIN_EFECTOS,
    /** Abandonarla sin presentarla. */
    DESCARTAR;

    /** Como se asienta: {@code enviar-a-firma}. */
    public String nombre() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
