package mx.icsoe.efirma.firma;

import static mx.icsoe.efirma.firma.TallerRsa.CLAVE;
import static mx.icsoe.efirma.firma.TallerRsa.LLAVE;
import static mx.icsoe.efirma.firma.TallerRsa.SHA256;
import static mx.icsoe.efirma.firma.TallerRsa.TEXTO;
import static mx.icsoe.efirma.firma.TallerRsa.alReves;
import static mx.icsoe.efirma.firma.TallerRsa.bloque;
import static mx.icsoe.efirma.firma.TallerRsa.cambiado;
import static mx.icsoe.efirma.firma.TallerRsa.conBasura;
import static mx.icsoe.efirma.firma.TallerRsa.conRellenoCorto;
import static mx.icsoe.efirma.firma.TallerRsa.concatenar;
import static mx.icsoe.efirma.firma.TallerRsa.firmar;
import static mx.icsoe.efirma.firma.TallerRsa.octetos;
import static mx.icsoe.efirma.firma.TallerRsa.pss;
import static mx.icsoe.efirma.firma.TallerRsa.raizCubica;
import static mx.icsoe.efirma.firma.TallerRsa.resumen;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.RSAKeyGenParameterSpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Firmas RSA malformadas como las de los vectores públicos de prueba, hechas aquí con la llave en la mano. */
class FirmaRsaTest {

    @Test
    void compruebaLaFirmaBienHecha() throws Exception {
        assertThat(comprueba(firmar(bloque(SHA256, resumen("SHA-256"), (byte) 1))))
                .isTrue();
        for (AlgoritmoRsa algoritmo : AlgoritmoRsa.values()) {
            Signature firma = Signature.getInstance(algoritmo.nombreJca());
            firma.initSign(LLAVE);
            firma.update(TEXTO);
            assertThat(FirmaRsa.comprueba(CLAVE, algoritmo, TEXTO, firma.sign()))
                    .isTrue();
        }
    }

    @Test
    void rechazaCadaRellenoMalHecho() throws Exception {
        bloquesTorcidos()
                .forEach((nombre, bloque) ->
                        assertThat(comprueba(firmar(bloque))).as(nombre).isFalse());
    }

    /** RFC 8017 § 9.2 pide NULL, pero sin él solo puede firmar quien tiene la llave: la plataforma lo tolera. */
    @Test
    void toleraElDigestInfoSinNull() throws Exception {
        assertThat(comprueba(firmar(bloque("302f300b06096086480165030402010420", resumen("SHA-256"), (byte) 1))))
                .isTrue();
    }

    private static Map<String, byte[]> bloquesTorcidos() throws Exception {
        byte[] resumen = resumen("SHA-256");
        Map<String, byte[]> torcidos = new LinkedHashMap<>();
        torcidos.put("tipo 0", bloque(SHA256, resumen, (byte) 0));
        torcidos.put("tipo 2", bloque(SHA256, resumen, (byte) 2));
        torcidos.put("tipo 255", bloque(SHA256, resumen, (byte) 255));
        torcidos.put("resumen de otro algoritmo", bloque("3021300906052b0e03021a05000414", resumen("SHA-1"), (byte) 1));
        torcidos.put("oid de SHA-1", bloque("302d300906052b0e03021a05000420", resumen, (byte) 1));
        torcidos.put("oid de SHA-512", bloque("3031300d060960864801650304020305000420", resumen, (byte) 1));
        torcidos.put("oid de SHA-224", bloque("3031300d060960864801650304020405000420", resumen, (byte) 1));
        torcidos.put("oid de MD5", bloque("3030300c06082a864886f70d020505000420", resumen, (byte) 1));
        torcidos.put("NULL con contenido", bloque("3033300f0609608648016503040201050200000420", resumen, (byte) 1));
        torcidos.put("SEQUENCE en lugar de NULL", bloque("3031300d060960864801650304020130000420", resumen, (byte) 1));
        torcidos.put(
                "longitud larga en SEQUENCE", bloque("308131300d060960864801650304020105000420", resumen, (byte) 1));
        torcidos.put(
                "longitud larga en el resumen", bloque("3032300d06096086480165030402010500048120", resumen, (byte) 1));
        torcidos.put("longitud indefinida", bloque("3080300d060960864801650304020105000420", resumen, (byte) 1));
        torcidos.put("SET en lugar de SEQUENCE", bloque("3131300d060960864801650304020105000420", resumen, (byte) 1));
        torcidos.put("BIT STRING en el resumen", bloque("3031300d060960864801650304020105000320", resumen, (byte) 1));
        torcidos.put("sin DigestInfo", bloque("", resumen, (byte) 1));
        torcidos.put("resumen truncado", bloque(SHA256, Arrays.copyOf(resumen, 31), (byte) 1));
        torcidos.put("resumen alargado", bloque(SHA256, Arrays.copyOf(resumen, 33), (byte) 1));
        torcidos.put("resumen vacío", bloque(SHA256, new byte[0], (byte) 1));
        torcidos.put(
                "resumen del resumen",
                bloque(SHA256, MessageDigest.getInstance("SHA-256").digest(resumen), (byte) 1));
        torcidos.put("basura al final", conBasura(resumen));
        torcidos.put("relleno de un octeto y basura", conRellenoCorto(resumen));
        byte[] sano = bloque(SHA256, resumen, (byte) 1);
        torcidos.put("primer octeto distinto de cero", cambiado(sano, 0, 1));
        for (int i = 2; i < 204; i += 20) {
            torcidos.put("relleno torcido en " + i, cambiado(sano, i, 0x80));
        }
        torcidos.put("relleno con un cero en medio", cambiado(sano, 100, 0xFF));
        torcidos.put("sin separador", cambiado(sano, 204, 0xFF));
        return torcidos;
    }

    @Test
    void rechazaCadaNumeroFueraDeLugar() throws Exception {
        byte[] buena = firmar(bloque(SHA256, resumen("SHA-256"), (byte) 1));
        BigInteger firma = new BigInteger(1, buena);
        BigInteger modulo = CLAVE.getModulus();
        Map<String, byte[]> torcidas = new LinkedHashMap<>();
        torcidas.put("vacía", new byte[0]);
        torcidas.put("cero", new byte[256]);
        torcidas.put("uno", octetos(BigInteger.ONE, 256));
        torcidas.put("módulo menos uno", octetos(modulo.subtract(BigInteger.ONE), 256));
        torcidas.put("módulo", octetos(modulo, 256));
        torcidas.put("módulo más uno", octetos(modulo.add(BigInteger.ONE), 256));
        torcidas.put("todos unos", octetos(BigInteger.ONE.shiftLeft(2048).subtract(BigInteger.ONE), 256));
        torcidas.put("firma más módulo", firma.add(modulo).toByteArray());
        torcidas.put("firma más módulo en 257", octetos(firma.add(modulo), 257));
        torcidas.put("módulo menos firma", octetos(modulo.subtract(firma), 256));
        torcidas.put("cero delante", octetos(firma, 257));
        torcidas.put("ocho ceros delante", octetos(firma, 264));
        torcidas.put("cero detrás", Arrays.copyOf(buena, 257));
        torcidas.put("truncada", Arrays.copyOf(buena, 255));
        torcidas.put("sin el primer octeto", Arrays.copyOfRange(buena, 1, 256));
        torcidas.put("al revés", octetos(new BigInteger(1, alReves(buena)).mod(modulo), 256));
        torcidas.put("bloque sin firmar", bloque(SHA256, resumen("SHA-256"), (byte) 1));
        torcidas.put("PSS", pss());
        for (int bit = 0; bit < 2048; bit += 32) {
            torcidas.put("bit " + bit, cambiado(buena, bit / 8, 0x80 >> (bit % 8)));
        }
        torcidas.forEach(
                (nombre, torcida) -> assertThat(comprueba(torcida)).as(nombre).isFalse());
    }

    @Test
    void rechazaLaFirmaCortaQueAlguienDejoSinSuCeroInicial() throws Exception {
        // Uno de cada 256 textos da una firma que empieza con cero; quitárselo es el error clásico.
        for (int i = 0; ; i++) {
            byte[] texto = ("texto " + i).getBytes(StandardCharsets.UTF_8);
            byte[] firma =
                    firmar(bloque(SHA256, MessageDigest.getInstance("SHA-256").digest(texto), (byte) 1));
            if (firma[0] == 0) {
                assertThat(FirmaRsa.comprueba(CLAVE, AlgoritmoRsa.SHA256, texto, firma))
                        .isTrue();
                assertThat(FirmaRsa.comprueba(CLAVE, AlgoritmoRsa.SHA256, texto, Arrays.copyOfRange(firma, 1, 256)))
                        .isFalse();
                return;
            }
        }
    }

    @Test
    void rechazaLaFalsificacionConExponenteTres() throws Exception {
        KeyPairGenerator generador = KeyPairGenerator.getInstance("RSA");
        generador.initialize(new RSAKeyGenParameterSpec(2048, BigInteger.valueOf(3)));
        KeyPair conTres = generador.generateKeyPair();
        // Bleichenbacher 2006: relleno corto, resumen bueno y basura que se ajusta para que haya raíz cúbica.
        byte[] prefijo = concatenar(
                HexFormat.of().parseHex("0001ffffffffffffffff00"),
                HexFormat.of().parseHex(SHA256),
                resumen("SHA-256"));
        BigInteger bloque = new BigInteger(1, Arrays.copyOf(prefijo, 256))
                .add(BigInteger.ONE.shiftLeft(8 * (256 - prefijo.length)).subtract(BigInteger.ONE));
        BigInteger raiz = raizCubica(bloque);
        assertThat(octetos(raiz.pow(3), 256)).startsWith(prefijo);
        assertThat(FirmaRsa.comprueba(
                        (RSAPublicKey) conTres.getPublic(), AlgoritmoRsa.SHA256, TEXTO, octetos(raiz, 256)))
                .isFalse();
    }

    private static boolean comprueba(byte[] firma) {
        return FirmaRsa.comprueba(CLAVE, AlgoritmoRsa.SHA256, TEXTO, firma);
    }
}
