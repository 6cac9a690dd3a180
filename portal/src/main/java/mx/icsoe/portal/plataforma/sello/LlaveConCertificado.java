package mx.icsoe.portal.plataforma.sello;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.List;

/** Un sello cuya llave está en la memoria del portal. */
record LlaveConCertificado(PrivateKey llave, List<X509Certificate> cadena) implements Sello {

    LlaveConCertificado {
        cadena = List.copyOf(cadena);
        if (cadena.isEmpty()) {
            throw new SelloInservible("la llave no tiene certificado");
        }
    }

    @Override
    public String algoritmo() {
        return llave.getAlgorithm().equals("RSA") ? "SHA256withRSA" : "SHA256withECDSA";
    }

    @Override
    public byte[] firmar(byte[] contenido) {
        try {
            Signature firma = Signature.getInstance(algoritmo());
            firma.initSign(llave);
            firma.update(contenido);
            return firma.sign();
        } catch (GeneralSecurityException causa) {
            throw new SelloInservible("la llave no firmó", causa);
        }
    }

    /** Sin la llave. */
    @Override
    public String toString() {
        return "LlaveConCertificado[]";
    }
}
