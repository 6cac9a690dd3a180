package mx.icsoe.efirma.firma;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.Arrays;
import java.util.HexFormat;
import mx.icsoe.efirma.pruebas.Llaves;

/** Arma bloques y firmas RSA a mano, bien o mal hechos. */
final class TallerRsa {

    static final byte[] TEXTO = "||efirma-acceso:1.0|".getBytes(StandardCharsets.UTF_8);
    static final String SHA256 = "3031300d060960864801650304020105000420";
    static final RSAPublicKey CLAVE = (RSAPublicKey) Llaves.DE_TITULAR.getPublic();
    static final RSAPrivateKey LLAVE = (RSAPrivateKey) Llaves.DE_TITULAR.getPrivate();

    private TallerRsa() {}

    static byte[] resumen(String algoritmo) throws Exception {
        return MessageDigest.getInstance(algoritmo).digest(TEXTO);
    }

    /** EMSA-PKCS1-v1_5 (RFC 8017 § 9.2) con las piezas que se le den. */
    static byte[] bloque(String prefijo, byte[] resumen, byte tipo) {
        byte[] info = concatenar(HexFormat.of().parseHex(prefijo), resumen);
        byte[] bloque = new byte[256];
        Arrays.fill(bloque, 2, 255 - info.length, (byte) 0xFF);
        bloque[1] = tipo;
        System.arraycopy(info, 0, bloque, 256 - info.length, info.length);
        return bloque;
    }

    static byte[] conBasura(byte[] resumen) {
        byte[] sano = bloque(SHA256, resumen, (byte) 1);
        return corrido(sano, sano.length - 51 - 1 - 8);
    }

    static byte[] conRellenoCorto(byte[] resumen) {
        return corrido(bloque(SHA256, resumen, (byte) 1), 3);
    }

    /** El separador y lo que sigue, adelantados hasta {@code hasta}; detrás queda basura. */
    static byte[] corrido(byte[] sano, int hasta) {
        byte[] corrido = sano.clone();
        System.arraycopy(sano, 204, corrido, hasta, 52);
        Arrays.fill(corrido, hasta + 52, 256, (byte) 0xAB);
        return corrido;
    }

    static byte[] firmar(byte[] bloque) {
        BigInteger numero = new BigInteger(1, bloque).mod(LLAVE.getModulus());
        return octetos(numero.modPow(LLAVE.getPrivateExponent(), LLAVE.getModulus()), 256);
    }

    static byte[] pss() throws Exception {
        Signature firma = Signature.getInstance("RSASSA-PSS");
        firma.setParameter(new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1));
        firma.initSign(LLAVE);
        firma.update(TEXTO);
        return firma.sign();
    }

    static BigInteger raizCubica(BigInteger numero) {
        BigInteger bajo = BigInteger.ZERO;
        BigInteger alto = BigInteger.ONE.shiftLeft(numero.bitLength() / 3 + 1);
        while (alto.subtract(bajo).compareTo(BigInteger.ONE) > 0) {
            BigInteger medio = bajo.add(alto).shiftRight(1);
            if (medio.pow(3).compareTo(numero) <= 0) {
                bajo = medio;
            } else {
                alto = medio;
            }
        }
        return bajo;
    }

    static byte[] octetos(BigInteger numero, int largo) {
        byte[] justos = numero.toByteArray();
        byte[] octetos = new byte[largo];
        int copiar = Math.min(justos.length, largo);
        System.arraycopy(justos, justos.length - copiar, octetos, largo - copiar, copiar);
        return octetos;
    }

    static byte[] cambiado(byte[] octetos, int posicion, int mascara) {
        byte[] otro = octetos.clone();
        otro[posicion] ^= (byte) mascara;
        return otro;
    }

    static byte[] alReves(byte[] octetos) {
        byte[] otro = new byte[octetos.length];
        for (int i = 0; i < otro.length; i++) {
            otro[i] = octetos[otro.length - 1 - i];
        }
        return otro;
    }

    static byte[] concatenar(byte[]... partes) {
        ByteArrayOutputStream junto = new ByteArrayOutputStream();
        for (byte[] parte : partes) {
            junto.writeBytes(parte);
        }
        return junto.toByteArray();
    }
}
