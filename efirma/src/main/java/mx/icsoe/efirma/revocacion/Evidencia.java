package mx.icsoe.efirma.revocacion;

import java.time.Instant;

/**
 * Prueba de lo que contestó el servicio OCSP: la respuesta firmada, entera, para que un tercero la vuelva a
 * comprobar años después.
 */
public final class Evidencia {

    private final Instant producida;
    private final byte[] respuesta;

    public Evidencia(Instant producida, byte[] respuesta) {
        this.producida = producida;
        this.respuesta = respuesta.clone();
    }

    /** Momento en que el servicio dice haber firmado la respuesta (producedAt, RFC 6960 § 4.2.1). */
    public Instant producida() {
        return producida;
    }

    /** Copia de OCSPResponse en DER. */
    public byte[] respuesta() {
        return respuesta.clone();
    }
}
