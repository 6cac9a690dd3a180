package mx.icsoe.portal.trabajadores;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalLong;

/** Cuenta al paso los bytes y los renglones de lo que se guarda, para poder decir cuánto falta. */
final class ContadorDeRenglones extends FilterInputStream {

    private long bytes;
    private long saltos;
    private long retornos;
    private int primero = -1;
    private int ultimo = '\n';

    ContadorDeRenglones(InputStream entrada) {
        super(entrada);
    }

    @Override
    public int read() throws IOException {
        byte[] uno = new byte[1];
        return read(uno, 0, 1) < 0 ? -1 : uno[0] & 0xFF;
    }

    @Override
    public int read(byte[] destino, int desde, int cuantos) throws IOException {
        int leidos = super.read(destino, desde, cuantos);
        for (int i = desde; i < desde + leidos; i++) {
            saltos += destino[i] == '\n' ? 1 : 0;
            retornos += destino[i] == '\r' ? 1 : 0;
        }
        if (leidos > 0) {
            primero = bytes == 0 ? destino[desde] : primero;
            ultimo = destino[desde + leidos - 1];
            bytes += leidos;
        }
        return leidos;
    }

    long bytes() {
        return bytes;
    }

    /** Aproximados: los títulos y los renglones en blanco también cuentan. De un libro no se sabe hasta abrirlo. */
    OptionalLong renglones() {
        if (primero == 'P' || bytes == 0) {
            return OptionalLong.empty();
        }
        long finales = Math.max(saltos, retornos);
        return OptionalLong.of(ultimo == '\n' || ultimo == '\r' ? finales : finales + 1);
    }
}
