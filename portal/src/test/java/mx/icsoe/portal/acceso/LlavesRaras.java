package mx.icsoe.portal.acceso;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.BadPaddingException;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import mx.icsoe.efirma.demostracion.Cifrado;
import mx.icsoe.efirma.demostracion.EfirmaDeDemostracion;
import mx.icsoe.efirma.demostracion.LlavePrivada;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.pkcs.EncryptedPrivateKeyInfo;
import org.bouncycastle.asn1.pkcs.EncryptionScheme;
import org.bouncycastle.asn1.pkcs.KeyDerivationFunc;
import org.bouncycastle.asn1.pkcs.PBEParameter;
import org.bouncycastle.asn1.pkcs.PBES2Parameters;
import org.bouncycastle.asn1.pkcs.PBKDF2Params;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;

/** Archivos .key con un solo defecto, y contraseñas que casi sirven. */
final class LlavesRaras {

    private static final SecureRandom AZAR = new SecureRandom();

    private LlavesRaras() {}

    static byte[] con(EfirmaDeDemostracion efirma, byte[] contrasena, Cifrado cifrado) {
        return LlavePrivada.cifrar(efirma.pareja().llave(), contrasena, cifrado, AZAR);
    }

    static byte[] delSat(EfirmaDeDemostracion efirma) {
        return efirma.key(AZAR);
    }

    static byte[] truncada(byte[] key) {
        return Arrays.copyOf(key, key.length - 100);
    }

    static byte[] conSobra(byte[] key) {
        return Arrays.copyOf(key, key.length + 1);
    }

    static byte[] enPem(byte[] key) {
        String base64 = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key);
        return ("-----BEGIN ENCRYPTED PRIVATE KEY-----\n" + base64 + "\n-----END ENCRYPTED PRIVATE KEY-----\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** La misma llave, con el cifrado de la versión 1 de PKCS#5: MD5 y DES. */
    static byte[] pbes1(byte[] key) throws IOException {
        var parametros = new PBEParameter(new byte[8], 2048);
        return new EncryptedPrivateKeyInfo(
                        new AlgorithmIdentifier(PKCSObjectIdentifiers.pbeWithMD5AndDES_CBC, parametros),
                        EncryptedPrivateKeyInfo.getInstance(key).getEncryptedData())
                .getEncoded(ASN1Encoding.DER);
    }

    static byte[] conVueltas(byte[] key, int vueltas) throws IOException {
        var datos = EncryptedPrivateKeyInfo.getInstance(key);
        var pbes2 = PBES2Parameters.getInstance(datos.getEncryptionAlgorithm().getParameters());
        var derivacion = PBKDF2Params.getInstance(pbes2.getKeyDerivationFunc().getParameters());
        var otra = new KeyDerivationFunc(
                PKCSObjectIdentifiers.id_PBKDF2, new PBKDF2Params(derivacion.getSalt(), vueltas, derivacion.getPrf()));
        return armar(datos, new PBES2Parameters(otra, EncryptionScheme.getInstance(pbes2.getEncryptionScheme())));
    }

    /** Una contraseña equivocada con la que, por suerte, el relleno cuadra: una de cada 256. */
    static String conRellenoPorSuerte(byte[] key) throws GeneralSecurityException {
        var datos = EncryptedPrivateKeyInfo.getInstance(key);
        var pbes2 = PBES2Parameters.getInstance(datos.getEncryptionAlgorithm().getParameters());
        var derivacion = PBKDF2Params.getInstance(pbes2.getKeyDerivationFunc().getParameters());
        byte[] inicial = ASN1OctetString.getInstance(pbes2.getEncryptionScheme().getParameters())
                .getOctets();
        for (int intento = 0; ; intento++) {
            String contrasena = "equivocada" + intento;
            var pbe = new PBEKeySpec(
                    contrasena.toCharArray(),
                    derivacion.getSalt(),
                    derivacion.getIterationCount().intValueExact(),
                    192);
            byte[] llave = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA1")
                    .generateSecret(pbe)
                    .getEncoded();
            if (cuadra(datos.getEncryptedData(), llave, inicial)) {
                return contrasena;
            }
        }
    }

    private static boolean cuadra(byte[] cifrado, byte[] llave, byte[] inicial) throws GeneralSecurityException {
        var maquina = Cipher.getInstance("DESede/CBC/PKCS5Padding");
        maquina.init(Cipher.DECRYPT_MODE, new SecretKeySpec(llave, "DESede"), new IvParameterSpec(inicial));
        try {
            return maquina.doFinal(cifrado).length > 0;
        } catch (BadPaddingException noCuadra) {
            return false;
        }
    }

    private static byte[] armar(EncryptedPrivateKeyInfo datos, PBES2Parameters parametros) throws IOException {
        return new EncryptedPrivateKeyInfo(
                        new AlgorithmIdentifier(PKCSObjectIdentifiers.id_PBES2, parametros), datos.getEncryptedData())
                .getEncoded(ASN1Encoding.DER);
    }
}
