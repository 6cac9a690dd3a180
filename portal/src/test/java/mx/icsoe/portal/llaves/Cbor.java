package mx.icsoe.portal.llaves;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** El poco CBOR (RFC 8949) que dice un dispositivo, escrito a mano para no juzgar a la biblioteca consigo misma. */
final class Cbor {

    private static final int ENTERO = 0;
    private static final int NEGATIVO = 1;
    private static final int OCTETOS = 2;
    private static final int TEXTO = 3;
    private static final int MAPA = 5;

    private Cbor() {}

    /** Un número, un texto, unos octetos o un mapa de ellos. */
    static byte[] de(Object valor) {
        var salida = new ByteArrayOutputStream();
        escribir(salida, valor);
        return salida.toByteArray();
    }

    private static void escribir(ByteArrayOutputStream salida, Object valor) {
        switch (valor) {
            case Integer numero when numero >= 0 -> cabeza(salida, ENTERO, numero);
            case Integer numero -> cabeza(salida, NEGATIVO, -1 - numero);
            case byte[] octetos -> {
                cabeza(salida, OCTETOS, octetos.length);
                salida.writeBytes(octetos);
            }
            case String texto -> {
                byte[] octetos = texto.getBytes(StandardCharsets.UTF_8);
                cabeza(salida, TEXTO, octetos.length);
                salida.writeBytes(octetos);
            }
            case Map<?, ?> mapa -> {
                cabeza(salida, MAPA, mapa.size());
                mapa.forEach((clave, uno) -> {
                    escribir(salida, clave);
                    escribir(salida, uno);
                });
            }
            default -> throw new IllegalArgumentException("eso no lo dice un dispositivo");
        }
    }

    private static void cabeza(ByteArrayOutputStream salida, int clase, int valor) {
        int alto = clase << 5;
        if (valor < 24) {
            salida.write(alto | valor);
        } else if (valor < 0x100) {
            salida.write(alto | 24);
            salida.write(valor);
        } else {
            salida.write(alto | 25);
            salida.write(valor >> 8);
            salida.write(valor);
        }
    }
}
