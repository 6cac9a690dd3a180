package mx.icsoe.efirma.der;

/** Los bytes no son DER o no tienen la forma esperada; el texto nunca lleva datos del certificado. */
public final class DerException extends Exception {

    /** Qué clase de daño tienen los bytes; sirve para decirlo a quien subió el archivo. */
    public enum Causa {
        TRUNCADO,
        SOBRAN_BYTES,
        FORMA
    }

    private final Causa causa;

    public DerException(String motivo) {
        this(Causa.FORMA, motivo);
    }

    public DerException(Causa causa, String motivo) {
        super(motivo);
        this.causa = causa;
    }

    public Causa causa() {
        return causa;
    }
}
