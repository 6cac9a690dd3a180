package mx.icsoe.efirma.der;

/** Octetos de etiqueta que aparecen en los certificados del SAT (X.680 § 8.4). */
public final class Etiqueta {

    public static final int BOOLEAN = 0x01;
    public static final int INTEGER = 0x02;
    public static final int BIT_STRING = 0x03;
    public static final int OCTET_STRING = 0x04;
    public static final int NULL = 0x05;
    public static final int OID = 0x06;
    public static final int UTF8_STRING = 0x0C;
    public static final int PRINTABLE_STRING = 0x13;
    public static final int T61_STRING = 0x14;
    public static final int IA5_STRING = 0x16;
    public static final int UTC_TIME = 0x17;
    public static final int GENERALIZED_TIME = 0x18;
    public static final int BMP_STRING = 0x1E;
    public static final int SEQUENCE = 0x30;
    public static final int SET = 0x31;

    private Etiqueta() {}

    /** Etiqueta de contexto construida: {@code [n]} EXPLICIT. */
    public static int explicita(int numero) {
        return 0xA0 | numero;
    }
}
