package mx.icsoe.efirma.pruebas;

import java.security.KeyPair;
import java.security.SecureRandom;
import mx.icsoe.efirma.certificado.CertificadoX509;
import mx.icsoe.efirma.demostracion.LlavesRsa;
import mx.icsoe.efirma.demostracion.Pareja;
import mx.icsoe.efirma.der.DerException;

/** Pares de llaves compartidos por las pruebas, porque generarlos es lo más lento de todo. */
public final class Llaves {

    public static final KeyPair DE_TITULAR = LlavesRsa.nuevas(2048, new SecureRandom());
    public static final KeyPair DE_OTRO = LlavesRsa.nuevas(2048, new SecureRandom());

    private Llaves() {}

    /** Un certificado recién emitido con su llave. */
    public static Pareja pareja(byte[] certificado, KeyPair llaves) {
        try {
            return new Pareja(CertificadoX509.leer(certificado), llaves.getPrivate());
        } catch (DerException e) {
            throw new IllegalStateException("el certificado de prueba salió mal", e);
        }
    }
}
