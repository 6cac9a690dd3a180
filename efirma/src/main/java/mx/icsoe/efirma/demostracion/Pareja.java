package mx.icsoe.efirma.demostracion;

import java.security.PrivateKey;
import mx.icsoe.efirma.certificado.CertificadoX509;

/** Un certificado con su llave privada; solo existe en demostraciones y pruebas. */
public record Pareja(CertificadoX509 certificado, PrivateKey llave) {

    @Override
    public String toString() {
        return "Pareja[" + certificado + "]";
    }
}
