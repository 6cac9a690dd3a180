package mx.icsoe.efirma.demostracion;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.spec.RSAKeyGenParameterSpec;

/** Pares de llaves RSA con exponente 65537. */
public final class LlavesRsa {

    private LlavesRsa() {}

    public static KeyPair nuevas(int bits, SecureRandom azar) {
        try {
            KeyPairGenerator generador = KeyPairGenerator.getInstance("RSA");
            generador.initialize(new RSAKeyGenParameterSpec(bits, RSAKeyGenParameterSpec.F4), azar);
            return generador.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("la plataforma no genera llaves RSA", e);
        }
    }
}
