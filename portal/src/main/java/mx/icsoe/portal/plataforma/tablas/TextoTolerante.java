package mx.icsoe.portal.plataforma.tablas;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Lee texto sin que nadie diga su codificación: la de su marca (BOM); si no la trae, UTF-8, o Windows-1252 desde los
 * primeros bytes que no lo sean. Nunca falla por la codificación.
 */
final class TextoTolerante extends Reader {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int TRAMO = 64 * 1024;

    private final InputStream entrada;
    private final ByteBuffer bytes = ByteBuffer.allocate(TRAMO).flip();
    private CharsetDecoder decodificador;
    private boolean seguro;
    private boolean fin;

    TextoTolerante(InputStream entrada) throws IOException {
        this.entrada = entrada;
        llenar();
        this.decodificador = segunMarca();
    }

    @Override
    public int read(char[] destino, int desde, int cuantos) throws IOException {
        CharBuffer letras = CharBuffer.wrap(destino, desde, cuantos).slice();
        while (letras.position() == 0) {
            if (fin && !bytes.hasRemaining()) {
                return -1;
            }
            CoderResult resultado = decodificador.decode(bytes, letras, fin);
            anotarSiHayAcentos(destino, desde, letras.position());
            if (resultado.isError()) {
                tolerar(resultado.length(), letras);
            } else if (resultado.isUnderflow() && letras.position() == 0) {
                llenar();
            }
        }
        return letras.position();
    }

    /** Los primeros bytes raros deciden la codificación del resto; en un UTF-8 ya probado solo son un tropiezo. */
    private void tolerar(int cuantos, CharBuffer letras) {
        if (!seguro) {
            decodificador = tolerante(WINDOWS);
            seguro = true;
        } else if (letras.hasRemaining()) {
            bytes.position(Math.min(bytes.limit(), bytes.position() + Math.max(1, cuantos)));
            letras.put('\uFFFD');
        }
    }

    private void anotarSiHayAcentos(char[] destino, int desde, int cuantos) {
        for (int i = 0; !seguro && i < cuantos; i++) {
            seguro = destino[desde + i] > 127;
        }
    }

    private void llenar() throws IOException {
        bytes.compact();
        int leidos = entrada.read(bytes.array(), bytes.position(), bytes.remaining());
        if (leidos < 0) {
            fin = true;
        } else {
            bytes.position(bytes.position() + leidos);
        }
        bytes.flip();
    }

    private CharsetDecoder segunMarca() throws IOException {
        while (bytes.remaining() < 3 && !fin) {
            llenar();
        }
        if (empieza(0xEF, 0xBB, 0xBF)) {
            bytes.position(3);
            seguro = true;
            return estricto(StandardCharsets.UTF_8);
        }
        if (empieza(0xFF, 0xFE) || empieza(0xFE, 0xFF)) {
            seguro = true;
            return estricto(StandardCharsets.UTF_16);
        }
        return estricto(StandardCharsets.UTF_8);
    }

    private boolean empieza(int... marca) {
        for (int i = 0; i < marca.length; i++) {
            if (bytes.remaining() <= i || (bytes.get(bytes.position() + i) & 0xFF) != marca[i]) {
                return false;
            }
        }
        return true;
    }

    private static CharsetDecoder estricto(Charset codificacion) {
        return codificacion
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private static CharsetDecoder tolerante(Charset codificacion) {
        return codificacion
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
    }

    @Override
    public void close() throws IOException {
        entrada.close();
    }
}
