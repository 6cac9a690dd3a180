package mx.icsoe.efirma.der;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;

/** Convierte elementos DER primitivos en valores de Java. */
public final class Valores {

    private Valores() {}

    public static BigInteger entero(Der elemento) throws DerException {
        byte[] octetos = elemento.con(Etiqueta.INTEGER).contenido();
        boolean sobra =
                octetos.length > 1 && ((octetos[0] == 0 && octetos[1] >= 0) || (octetos[0] == -1 && octetos[1] < 0));
        if (octetos.length == 0 || sobra) {
            throw new DerException("entero no mínimo");
        }
        return new BigInteger(octetos);
    }

    /** BOOLEAN de DER: FF es verdadero, 00 falso y nada más vale (X.690 § 11.1). */
    public static boolean booleano(Der elemento) throws DerException {
        byte[] octetos = elemento.con(Etiqueta.BOOLEAN).contenido();
        if (octetos.length != 1 || (octetos[0] != 0 && octetos[0] != -1)) {
            throw new DerException("booleano mal formado");
        }
        return octetos[0] != 0;
    }

    /** Contenido de un BIT STRING de octetos enteros: llaves y firmas. */
    public static byte[] octetosDeBits(Der elemento) throws DerException {
        byte[] octetos = elemento.con(Etiqueta.BIT_STRING).contenido();
        if (octetos.length == 0 || octetos[0] != 0) {
            throw new DerException("cadena de bits incompleta");
        }
        return Arrays.copyOfRange(octetos, 1, octetos.length);
    }

    /** Identificador de objeto en su notación de puntos. */
    public static String oid(Der elemento) throws DerException {
        byte[] octetos = elemento.con(Etiqueta.OID).contenido();
        if (octetos.length == 0 || octetos.length > 32 || octetos[octetos.length - 1] < 0) {
            throw new DerException("identificador de objeto mal formado");
        }
        StringBuilder puntos = new StringBuilder(32);
        long arco = 0;
        for (byte octeto : octetos) {
            if (arco > Long.MAX_VALUE >> 8) {
                throw new DerException("identificador de objeto desmedido");
            }
            arco = (arco << 7) | (octeto & 0x7F);
            if (octeto >= 0) {
                agregarArco(puntos, arco);
                arco = 0;
            }
        }
        return puntos.toString();
    }

    /** El primer número lleva dos arcos juntos: 40 veces el primero más el segundo (X.690 § 8.19.4). */
    private static void agregarArco(StringBuilder puntos, long arco) {
        if (puntos.isEmpty()) {
            long raiz = Math.min(arco, 80) / 40;
            puntos.append(raiz).append('.').append(arco - 40 * raiz);
        } else {
            puntos.append('.').append(arco);
        }
    }

    /**
     * Texto según su etiqueta. T61String se lee en Latin-1: así lo escribe el SAT cuando hay Ñ o &amp;, aunque
     * T.61 diga otra cosa.
     */
    public static String texto(Der elemento) throws DerException {
        Charset juego = switch (elemento.etiqueta()) {
            case Etiqueta.UTF8_STRING -> StandardCharsets.UTF_8;
            case Etiqueta.PRINTABLE_STRING, Etiqueta.IA5_STRING -> StandardCharsets.US_ASCII;
            case Etiqueta.T61_STRING -> StandardCharsets.ISO_8859_1;
            case Etiqueta.BMP_STRING -> StandardCharsets.UTF_16BE;
            default -> throw new DerException("el elemento no es texto");
        };
        try {
            return juego.newDecoder()
                    .decode(ByteBuffer.wrap(elemento.contenido()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new DerException("el texto no está en el juego que dice su etiqueta");
        }
    }

    /** UTCTime o GeneralizedTime con segundos y Z, únicos que admite RFC 5280 § 4.1.2.5. */
    public static Instant momento(Der elemento) throws DerException {
        String cifras = new String(elemento.contenido(), StandardCharsets.ISO_8859_1);
        boolean corto = elemento.etiqueta() == Etiqueta.UTC_TIME;
        if (!corto) {
            elemento.con(Etiqueta.GENERALIZED_TIME);
        }
        if (!cifras.matches(corto ? "[0-9]{12}Z" : "[0-9]{14}Z")) {
            throw new DerException("fecha mal formada");
        }
        return momento(corto ? siglo(cifras) + cifras : cifras);
    }

    private static String siglo(String cifras) {
        return cifras.charAt(0) >= '5' ? "19" : "20";
    }

    private static Instant momento(String c) throws DerException {
        try {
            return LocalDateTime.of(
                            par(c, 0) * 100 + par(c, 2), par(c, 4), par(c, 6), par(c, 8), par(c, 10), par(c, 12))
                    .toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            throw new DerException("fecha inexistente");
        }
    }

    private static int par(String cifras, int desde) {
        return Integer.parseInt(cifras, desde, desde + 2, 10);
    }
}
