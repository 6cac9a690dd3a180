package mx.icsoe.portal.domicilio.datos;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Corta lo que se expande más de lo creíble: una bomba de compresión. */
final class FlujoAcotado extends FilterInputStream {

    private long quedan;

    FlujoAcotado(InputStream origen, long tope) {
        super(origen);
        this.quedan = tope;
    }

    @Override
    public int read() throws IOException {
        int uno = super.read();
        descontar(uno < 0 ? 0 : 1);
        return uno;
    }

    @Override
    public int read(byte[] destino, int desde, int cuantos) throws IOException {
        int pasaron = super.read(destino, desde, cuantos);
        descontar(Math.max(pasaron, 0));
        return pasaron;
    }

    private void descontar(int pasaron) throws IOException {
        quedan -= pasaron;
        if (quedan < 0) {
            throw new TextoDesmedido();
        }
    }

    /** Se pasó del tope. */
    static final class TextoDesmedido extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
