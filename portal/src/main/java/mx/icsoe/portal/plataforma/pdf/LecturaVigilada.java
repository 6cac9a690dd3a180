package mx.icsoe.portal.plataforma.pdf;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Los bytes del PDF para PDFBox, que se dejan de entregar cuando se acaba el plazo. */
final class LecturaVigilada extends RandomAccessReadBuffer {

    private static final int CADA_TANTO = 0xFFF;

    private final Presupuesto presupuesto;
    private int lecturas;

    LecturaVigilada(byte[] pdf, Presupuesto presupuesto) {
        super(pdf);
        this.presupuesto = presupuesto;
    }

    @Override
    public int read() throws IOException {
        vigilar();
        return super.read();
    }

    @Override
    public int read(byte[] destino, int desde, int largo) throws IOException {
        vigilar();
        return super.read(destino, desde, largo);
    }

    @Override
    public void seek(long posicion) throws IOException {
        vigilar();
        super.seek(posicion);
    }

    private void vigilar() {
        if ((++lecturas & CADA_TANTO) == 0) {
            presupuesto.exigirPlazo();
        }
    }
}
