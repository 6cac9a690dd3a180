package mx.icsoe.portal.plataforma.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.COSParser;

/**
 * El analizador de PDFBox, usado objeto por objeto y con contador. No sigue referencias ni tablas: así se leen también
 * los objetos que nadie nombra.
 */
final class LectorDeObjetos extends COSParser implements AutoCloseable {

    private final Presupuesto presupuesto;
    private int nivel;

    LectorDeObjetos(byte[] bytes, Presupuesto presupuesto) throws IOException {
        super(new RandomAccessReadBuffer(bytes));
        this.presupuesto = presupuesto;
    }

    /** El objeto que empieza en esa posición. */
    COSBase objetoEn(int posicion) throws IOException {
        source.seek(posicion);
        nivel = 0;
        COSBase objeto = parseDirObject();
        skipSpaces();
        return objeto;
    }

    /** Dónde quedó la lectura: tras el último objeto y los blancos que lo siguen. */
    int posicion() throws IOException {
        return (int) source.getPosition();
    }

    /** Los objetos de un flujo de objetos ya descomprimido (ISO 32000-2, 7.5.7). */
    List<COSBase> comprimidos(int cuantos, int primero) throws IOException {
        List<Integer> posiciones = new ArrayList<>();
        source.seek(0);
        for (int i = 0; i < cuantos && source.getPosition() < primero; i++) {
            presupuesto.gastarObjeto();
            readObjectNumber();
            posiciones.add(Math.addExact(primero, Math.toIntExact(readLong())));
            skipSpaces();
        }
        List<COSBase> objetos = new ArrayList<>();
        for (int posicion : posiciones) {
            objetos.add(objetoEn(posicion));
        }
        return objetos;
    }

    @Override
    protected COSBase parseDirObject() throws IOException {
        presupuesto.gastarNodo();
        Presupuesto.exigir(++nivel <= presupuesto.limites().anidamiento());
        COSBase objeto = super.parseDirObject();
        nivel--;
        return objeto;
    }

    @Override
    protected COSDictionary parseCOSDictionary(boolean directo) throws IOException {
        COSDictionary diccionario = super.parseCOSDictionary(directo);
        presupuesto.exigirPlazo();
        return diccionario;
    }

    @Override
    protected COSName parseCOSName() throws IOException {
        COSName nombre = super.parseCOSName();
        presupuesto.gastarNombre(nombre);
        return nombre;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
