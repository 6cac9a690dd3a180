package mx.icsoe.efirma.demostracion;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.pkcs.EncryptedPrivateKeyInfo;
import org.bouncycastle.asn1.pkcs.EncryptionScheme;
import org.bouncycastle.asn1.pkcs.KeyDerivationFunc;
import org.bouncycastle.asn1.pkcs.PBES2Parameters;
import org.bouncycastle.asn1.pkcs.PBKDF2Params;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.crypto.generators.PKCS5S2ParametersGenerator;
import org.bouncycastle.crypto.params.KeyParameter;

/**
 * Archivos .key de demostración: PKCS#8 cifrado con contraseña (RFC 5958 § 3).
 *
 * <p>La contraseña va en octetos porque hay llaves reales cifradas con UTF-8 y otras con Latin-1.
 */
public final class LlavePrivada {

    private static final int ITERACIONES = 2048;

    private LlavePrivada() {}

    public static byte[] cifrar(PrivateKey llave, byte[] contrasena, Cifrado cifrado, SecureRandom azar) {
        byte[] sal = azar(azar, 8);
        byte[] inicial = azar(azar, cifrado.bloque);
        PBES2Parameters parametros = new PBES2Parameters(
                new KeyDerivationFunc(
                        PKCSObjectIdentifiers.id_PBKDF2,
                        new PBKDF2Params(
                                sal, ITERACIONES, new AlgorithmIdentifier(cifrado.resumen(), DERNull.INSTANCE))),
                new EncryptionScheme(cifrado.cifra(), new DEROctetString(inicial)));
        try {
            byte[] cifrada = cifra(
                    Cipher.ENCRYPT_MODE,
                    cifrado,
                    derivar(cifrado, contrasena, sal, ITERACIONES),
                    inicial,
                    llave.getEncoded());
            return new EncryptedPrivateKeyInfo(
                            new AlgorithmIdentifier(PKCSObjectIdentifiers.id_PBES2, parametros), cifrada)
                    .getEncoded();
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("no se pudo cifrar la llave de demostración", e);
        }
    }

    /**
     * Abre una llave cifrada con alguno de los {@link Cifrado}.
     *
     * @throws GeneralSecurityException si la contraseña no es o el archivo no sirve
     */
    public static PrivateKey abrir(byte[] archivo, byte[] contrasena) throws GeneralSecurityException {
        EncryptedPrivateKeyInfo cifrada = EncryptedPrivateKeyInfo.getInstance(archivo);
        PBES2Parameters parametros =
                PBES2Parameters.getInstance(cifrada.getEncryptionAlgorithm().getParameters());
        EncryptionScheme esquema = parametros.getEncryptionScheme();
        Cifrado cifrado = Arrays.stream(Cifrado.values())
                .filter(conocido -> conocido.cifra().equals(esquema.getAlgorithm()))
                .findFirst()
                .orElseThrow(() -> new GeneralSecurityException("cifrado desconocido"));
        PBKDF2Params derivacion =
                PBKDF2Params.getInstance(parametros.getKeyDerivationFunc().getParameters());
        byte[] clave = derivar(
                cifrado,
                contrasena,
                derivacion.getSalt(),
                derivacion.getIterationCount().intValueExact());
        byte[] inicial = ASN1OctetString.getInstance(esquema.getParameters()).getOctets();
        byte[] abierta = cifra(Cipher.DECRYPT_MODE, cifrado, clave, inicial, cifrada.getEncryptedData());
        return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(abierta));
    }

    private static byte[] derivar(Cifrado cifrado, byte[] contrasena, byte[] sal, int iteraciones) {
        PKCS5S2ParametersGenerator pbkdf2 = new PKCS5S2ParametersGenerator(cifrado.nuevoResumen());
        pbkdf2.init(contrasena, sal, iteraciones);
        return ((KeyParameter) pbkdf2.generateDerivedParameters(cifrado.bits)).getKey();
    }

    private static byte[] cifra(int modo, Cifrado cifrado, byte[] clave, byte[] inicial, byte[] octetos)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(cifrado.nombreJca + "/CBC/PKCS5Padding");
        cipher.init(modo, new SecretKeySpec(clave, cifrado.nombreJca), new IvParameterSpec(inicial));
        return cipher.doFinal(octetos);
    }

    private static byte[] azar(SecureRandom azar, int octetos) {
        byte[] nuevos = new byte[octetos];
        azar.nextBytes(nuevos);
        return nuevos;
    }
}
