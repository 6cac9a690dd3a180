package mx.icsoe.efirma.certificado;

import mx.icsoe.efirma.der.DerException;

/** Por qué no se pudo leer un archivo .cer. */
public enum Defecto {
    DEMASIADO_GRANDE("El archivo es demasiado grande para ser un certificado"),
    PEM_MAL_FORMADO("El archivo PEM no trae un solo certificado completo"),
    TRUNCADO("El archivo está incompleto"),
    SOBRAN_BYTES("El archivo trae bytes de más"),
    DER_MAL_FORMADO("El archivo no es un certificado"),
    SIN_RFC("El certificado no es del SAT: no trae RFC");

    private final String mensaje;

    Defecto(String mensaje) {
        this.mensaje = mensaje;
    }

    /** Una frase sin datos del certificado. */
    public String mensaje() {
        return mensaje;
    }

    static Defecto de(DerException.Causa causa) {
        return switch (causa) {
            case TRUNCADO -> TRUNCADO;
            case SOBRAN_BYTES -> SOBRAN_BYTES;
            case FORMA -> DER_MAL_FORMADO;
        };
    }
}
