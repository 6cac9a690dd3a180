package mx.icsoe.portal.domicilio.datos;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** Cuenta en voz alta los bytes que pasan. */
final class FlujoMedido extends FilterInputStream {

    private final LongConsumer avance;
    private long leidos;

    FlujoMedido(InputStream origen, LongConsumer avance) {
        super(origen);
        this.avance = avance;
    }

    @Override
    public int read() throws IOException {
        int uno = super.read();
        contar(uno < 0 ? 0 : 1);
        return uno;
    }

    @Override
    public int read(byte[] destino, int desde, int cuantos) throws IOException {
        int pasaron = super.read(destino, desde, cuantos);
        contar(pasaron);
        return pasaron;
    }

    private void contar(int pasaron) {
        if (pasaron > 0) {
            leidos += pasaron;
            avance.accept(leidos);
        }
    }
}
