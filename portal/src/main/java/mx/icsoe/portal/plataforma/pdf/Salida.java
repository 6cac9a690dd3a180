package mx.icsoe.portal.plataforma.pdf;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;

/** A donde cae lo descomprimido: lo cuenta siempre y lo guarda solo si hace falta leerlo. */
final class Salida extends OutputStream {

    private final Presupuesto presupuesto;
    private final long tope;
    private final ByteArrayOutputStream guardado = new ByteArrayOutputStream(0);
    private final boolean guarda;
    private long bytes;

    private Salida(Presupuesto presupuesto, long tope, boolean guarda) {
        this.presupuesto = presupuesto;
        this.tope = tope;
        this.guarda = guarda;
    }

    static Salida queGuarda(Presupuesto presupuesto) {
        return new Salida(presupuesto, presupuesto.limites().bytesEnMemoria(), true);
    }

    static Salida queCuenta(Presupuesto presupuesto) {
        return new Salida(presupuesto, presupuesto.limites().bytesPorFlujo(), false);
    }

    @Override
    public void write(int b) {
        contar(1);
        if (guarda) {
            guardado.write(b);
        }
    }

    @Override
    public void write(byte[] b, int desde, int largo) {
        contar(largo);
        if (guarda) {
            guardado.write(b, desde, largo);
        }
    }

    byte[] contenido() {
        return guardado.toByteArray();
    }

    private void contar(int largo) {
        bytes += largo;
        Presupuesto.exigir(bytes <= tope);
        presupuesto.gastarDescomprimidos(largo);
    }
}
