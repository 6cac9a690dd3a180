package mx.icsoe.efirma.firma;

import java.util.Arrays;
import java.util.Optional;

/**
 * Las únicas firmas que se comprueban: RSASSA-PKCS1-v1_5 (RFC 8017 § 8.2) con estos resúmenes. Lista cerrada; qué
 * subconjunto vale en cada lugar lo decide quien la usa.
 */
public enum AlgoritmoRsa {
    /** Solo para respuestas OCSP del SAT y, si la instalación lo pide, entre autoridades que ella misma configuró. */
    SHA1("1.2.840.113549.1.1.5", "SHA1withRSA"),
    SHA256("1.2.840.113549.1.1.11", "SHA256withRSA"),
    SHA384("1.2.840.113549.1.1.12", "SHA384withRSA"),
    SHA512("1.2.840.113549.1.1.13", "SHA512withRSA");

    private final String oid;
    private final String nombreJca;

    AlgoritmoRsa(String oid, String nombreJca) {
        this.oid = oid;
        this.nombreJca = nombreJca;
    }

    public String oid() {
        return oid;
    }

    String nombreJca() {
        return nombreJca;
    }

    public static Optional<AlgoritmoRsa> deOid(String oid) {
        return Arrays.stream(values())
                .filter(algoritmo -> algoritmo.oid.equals(oid))
                .findFirst();
    }
}
