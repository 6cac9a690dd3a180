package mx.icsoe.portal.notas;

import java.util.Locale;

/** Qué es cada entrada del hilo. */
public enum ClaseDeNota {
    /** Un capturista la envió a firma, con mensaje o sin él. */
    ENVIO("envió la informativa a firma"),
    /** Un capturista la recuperó antes de que se preparara su firma. */
    RETIRO("retiró el envío y la regresó a captura"),
    /** El contratista la devolvió; dice en general qué corregir. */
    DEVOLUCION("devolvió la informativa"),
    /** El contratista pide corregir algo de un lugar preciso. */
    OBSERVACION("anotó"),
    /** Contesta a otra entrada. */
    RESPUESTA("contestó"),
    /** Lo que se dice sin pedir que se corrija nada. */
    MENSAJE("escribió"),
    /** El contratista la firmó y presentó. */
    PRESENTACION("firmó y presentó la informativa");

    private final String frase;

    ClaseDeNota(String frase) {
        this.frase = frase;
    }

    /** Lo que hizo quien la dejó, después de su nombre. */
    public String frase() {
        return frase;
    }

    /** Si pide corregir algo, y alguien puede marcarla como atendida. */
    public boolean seAtiende() {
        return this == DEVOLUCION || this == OBSERVACION;
    }

    /** Como se asienta: {@code notas.observacion}. */
    String accion() {
        return "notas." + name().toLowerCase(Locale.ROOT);
    }
}
