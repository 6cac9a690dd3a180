package mx.icsoe.efirma.demostracion;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.crypto.Digest;
import org.bouncycastle.crypto.digests.SHA1Digest;
import org.bouncycastle.crypto.digests.SHA256Digest;

/** Cifrados PBES2 (RFC 8018 § 6.2) con que se guarda una llave privada. */
public enum Cifrado {
    /** El de toda llave del SAT: PBKDF2 con HMAC-SHA1 y 3DES. */
    SAT("1.2.840.113549.2.7", "1.2.840.113549.3.7", "DESede", 192, 8),
    /** El que podría adoptar: PBKDF2 con HMAC-SHA256 y AES-256. */
    MODERNO("1.2.840.113549.2.9", "2.16.840.1.101.3.4.1.42", "AES", 256, 16);

    private final String resumen;
    private final String cifra;
    final String nombreJca;
    final int bits;
    final int bloque;

    Cifrado(String resumen, String cifra, String nombreJca, int bits, int bloque) {
        this.resumen = resumen;
        this.cifra = cifra;
        this.nombreJca = nombreJca;
        this.bits = bits;
        this.bloque = bloque;
    }

    ASN1ObjectIdentifier resumen() {
        return new ASN1ObjectIdentifier(resumen);
    }

    ASN1ObjectIdentifier cifra() {
        return new ASN1ObjectIdentifier(cifra);
    }

    Digest nuevoResumen() {
        return this == SAT ? new SHA1Digest() : SHA256Digest.newInstance();
    }
}
