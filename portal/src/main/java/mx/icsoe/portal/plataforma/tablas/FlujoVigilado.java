package mx.icsoe.portal.plataforma.tablas;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Los bytes de una parte XML conforme se descomprimen: detiene bombas por su razón y su tamaño, y lo que ningún libro
 * honesto trae, antes de que el analizador lo junte en memoria: DTD, secciones CDATA, otra codificación que UTF-8 y tramos
 * enormes sin marcas.
 */
final class FlujoVigilado extends FilterInputStream {

    private static final int SIN_MARCAS = 256 * 1024;
    private static final long GRACIA = 1024L * 1024;

    private final long comprimidos;
    private final PresupuestoDeLibro presupuesto;
    private long leidos;
    private int desdeMarca;
    private int previo;

    FlujoVigilado(InputStream entrada, long comprimidos, PresupuestoDeLibro presupuesto) {
        super(entrada);
        this.comprimidos = Math.max(comprimidos, 1);
        this.presupuesto = presupuesto;
    }

    /**
     * Lo que la parte dice que pesa, para no leer una bomba que se confiesa; a la que miente la detiene la lectura.
     *
     * @param bytes ya descomprimida; negativo si no lo dice
     */
    void anunciar(long bytes) throws LibroRechazado {
        LibroRechazado.exigir(!crece(bytes), DefectoDeTabla.DESMEDIDO);
    }

    @Override
    public int read() throws IOException {
        byte[] uno = new byte[1];
        int n = read(uno, 0, 1);
        return n < 0 ? -1 : uno[0] & 0xFF;
    }

    @Override
    public int read(byte[] destino, int desde, int cuantos) throws IOException {
        int n = super.read(destino, desde, cuantos);
        if (n > 0) {
            leidos += n;
            presupuesto.gastar(n);
            LibroRechazado.exigir(!crece(leidos), DefectoDeTabla.DESMEDIDO);
            for (int i = desde; i < desde + n; i++) {
                mirar(destino[i]);
            }
        }
        return n;
    }

    private boolean crece(long bytes) {
        return bytes > GRACIA && bytes / comprimidos > presupuesto.topes().razon();
    }

    private void mirar(byte b) throws LibroRechazado {
        LibroRechazado.exigir(b != 0, DefectoDeTabla.SOSPECHOSO);
        LibroRechazado.exigir(++desdeMarca <= SIN_MARCAS, DefectoDeTabla.DESMEDIDO);
        if (previo == '!' && (b == '[' || b == 'D' || b == 'd')) {
            throw new LibroRechazado(DefectoDeTabla.SOSPECHOSO);
        }
        if (b == '<') {
            desdeMarca = 0;
        }
        previo = b == '<' ? '<' : previo == '<' && b == '!' ? '!' : 0;
    }
}
