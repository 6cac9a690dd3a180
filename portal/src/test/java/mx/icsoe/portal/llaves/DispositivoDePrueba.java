package mx.icsoe.portal.llaves;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import mx.icsoe.portal.nucleo.Huella;
import mx.icsoe.portal.nucleo.Octetos;
import tools.jackson.databind.json.JsonMapper;

/** Un dispositivo con una llave de acceso: responde como uno de verdad o como le digan que mienta. */
final class DispositivoDePrueba {

    /** Las clases de llave y su número en COSE (RFC 9053). */
    enum Clase {
        ES256(-7, "EC", 256, "SHA256withECDSA"),
        EDDSA(-8, "Ed25519", 255, "Ed25519"),
        RS256(-257, "RSA", 2048, "SHA256withRSA");

        private final int cose;
        private final String familia;
        private final int bits;
        private final String firma;

        Clase(int cose, String familia, int bits, String firma) {
            this.cose = cose;
            this.familia = familia;
            this.bits = bits;
            this.firma = firma;
        }
    }

    private static final SecureRandom AZAR = new SecureRandom();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Clase clase;
    private final KeyPair llaves;
    private final byte[] credencial = new byte[32];
    private byte[] manija = new byte[32];
    private int cose;

    private DispositivoDePrueba(Clase clase, KeyPair llaves) {
        this.clase = clase;
        this.llaves = llaves;
        this.cose = clase.cose;
        AZAR.nextBytes(credencial);
        AZAR.nextBytes(manija);
    }

    static DispositivoDePrueba nuevo(Clase clase) {
        try {
            var generador = KeyPairGenerator.getInstance(clase.familia);
            if (clase != Clase.EDDSA) {
                generador.initialize(clase.bits, AZAR);
            }
            return new DispositivoDePrueba(clase, generador.generateKeyPair());
        } catch (GeneralSecurityException imposible) {
            throw new IllegalStateException(imposible);
        }
    }

    /** Dice que su llave es de otro algoritmo. */
    DispositivoDePrueba diciendoSerDe(int algoritmo) {
        this.cose = algoritmo;
        return this;
    }

    DispositivoDePrueba conManija(byte[] otra) {
        this.manija = otra.clone();
        return this;
    }

    byte[] credencial() {
        return credencial.clone();
    }

    byte[] manija() {
        return manija.clone();
    }

    /** Lo que responde al pedirle una llave nueva. */
    Respuesta.Nueva agregar(String nombre, Circunstancia circunstancia) {
        return new Respuesta.Nueva(
                nombre, octetos(circunstancia.clientDataJson()), new Octetos(attestationObject(circunstancia)));
    }

    byte[] attestationObject(Circunstancia circunstancia) {
        var objeto = new LinkedHashMap<String, Object>();
        objeto.put("fmt", "none");
        objeto.put("attStmt", Map.of());
        objeto.put("authData", authenticatorData(circunstancia));
        return Cbor.de(objeto);
    }

    /** Lo que responde al pedirle que use su llave. */
    Respuesta.Uso usar(Circunstancia circunstancia) {
        byte[] datos = authenticatorData(circunstancia);
        String cliente = circunstancia.clientDataJson();
        return new Respuesta.Uso(
                new Octetos(credencial),
                new Octetos(manija),
                octetos(cliente),
                new Octetos(datos),
                new Octetos(firmar(datos, cliente)));
    }

    /** Lo que la página mandaría al agregar. */
    static String json(Respuesta.Nueva nueva) {
        return JSON.writeValueAsString(Map.of(
                "nombre", nueva.nombre(),
                "clientDataJSON", texto(nueva.clientDataJson()),
                "attestationObject", texto(nueva.attestationObject())));
    }

    /** Lo que la página mandaría al entrar. */
    static String json(Respuesta.Uso uso) {
        return JSON.writeValueAsString(Map.of(
                "id", texto(uso.credencial()),
                "userHandle", texto(uso.manija()),
                "clientDataJSON", texto(uso.clientDataJson()),
                "authenticatorData", texto(uso.authenticatorData()),
                "signature", texto(uso.firma())));
    }

    private byte[] authenticatorData(Circunstancia circunstancia) {
        byte[] sitio =
                Huella.de(circunstancia.rpId().getBytes(StandardCharsets.UTF_8)).bytes();
        byte[] atestada = (circunstancia.banderas() & Circunstancia.CON_CREDENCIAL) == 0 ? new byte[0] : atestada();
        return ByteBuffer.allocate(37 + atestada.length)
                .put(sitio)
                .put((byte) circunstancia.banderas())
                .putInt((int) circunstancia.contador())
                .put(atestada)
                .array();
    }

    private byte[] atestada() {
        byte[] publica = Cbor.de(cose());
        return ByteBuffer.allocate(18 + credencial.length + publica.length)
                .put(new byte[16])
                .putShort((short) credencial.length)
                .put(credencial)
                .put(publica)
                .array();
    }

    private Map<Integer, Object> cose() {
        var mapa = new LinkedHashMap<Integer, Object>();
        switch (llaves.getPublic()) {
            case ECPublicKey curva -> {
                mapa.put(1, 2);
                mapa.put(3, cose);
                mapa.put(-1, 1);
                mapa.put(-2, fijo(curva.getW().getAffineX()));
                mapa.put(-3, fijo(curva.getW().getAffineY()));
            }
            case RSAPublicKey rsa -> {
                mapa.put(1, 3);
                mapa.put(3, cose);
                mapa.put(-1, sinSigno(rsa.getModulus()));
                mapa.put(-2, sinSigno(rsa.getPublicExponent()));
            }
            default -> {
                byte[] spki = llaves.getPublic().getEncoded();
                mapa.put(1, 1);
                mapa.put(3, cose);
                mapa.put(-1, 6);
                mapa.put(-2, Arrays.copyOfRange(spki, spki.length - 32, spki.length));
            }
        }
        return mapa;
    }

    private byte[] firmar(byte[] datos, String cliente) {
        try {
            var firma = Signature.getInstance(clase.firma);
            firma.initSign(llaves.getPrivate());
            firma.update(datos);
            firma.update(Huella.de(cliente.getBytes(StandardCharsets.UTF_8)).bytes());
            return firma.sign();
        } catch (GeneralSecurityException imposible) {
            throw new IllegalStateException(imposible);
        }
    }

    private static byte[] fijo(BigInteger numero) {
        byte[] bytes = sinSigno(numero);
        byte[] fijo = new byte[32];
        System.arraycopy(bytes, 0, fijo, fijo.length - bytes.length, bytes.length);
        return fijo;
    }

    private static byte[] sinSigno(BigInteger numero) {
        byte[] bytes = numero.toByteArray();
        return bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    }

    private static Octetos octetos(String texto) {
        return new Octetos(texto.getBytes(StandardCharsets.UTF_8));
    }

    private static String texto(Octetos octetos) {
        return Circunstancia.base64url(octetos.bytes());
    }
}
