package mx.icsoe.efirma.firma;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.SignatureException;
import java.security.interfaces.RSAPublicKey;

/** Comprueba firmas RSASSA-PKCS1-v1_5. */
public final class FirmaRsa {

    private FirmaRsa() {}

    /** Si la firma es de la llave sobre esos octetos; falsa también si está mal formada. */
    public static boolean comprueba(RSAPublicKey clave, AlgoritmoRsa algoritmo, byte[] octetos, byte[] firma) {
        if (!tamanioJusto(clave.getModulus(), firma)) {
            return false;
        }
        try {
            Signature verificador = Signature.getInstance(algoritmo.nombreJca());
            verificador.initVerify(clave);
            verificador.update(octetos);
            return verificador.verify(firma);
        } catch (SignatureException e) {
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("la plataforma no comprueba " + algoritmo, e);
        }
    }

    /**
     * RFC 8017 § 8.2.2, paso 1, y § 5.2.2: tantos octetos como el módulo y un número menor que él. Sin esto, una
     * misma firma tendría varias escrituras.
     */
    private static boolean tamanioJusto(BigInteger modulo, byte[] firma) {
        return firma.length == (modulo.bitLength() + 7) / 8 && new BigInteger(1, firma).compareTo(modulo) < 0;
    }
}
