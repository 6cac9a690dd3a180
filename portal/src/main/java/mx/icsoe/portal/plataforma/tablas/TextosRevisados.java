package mx.icsoe.portal.plataforma.tablas;

import static mx.icsoe.portal.plataforma.tablas.DefectoDeTabla.DESMEDIDO;
import static mx.icsoe.portal.plataforma.tablas.LibroRechazado.exigir;

import javax.xml.stream.XMLStreamReader;

/**
 * Los textos compartidos de un libro en revisión, cuántos son y lo que pesarán: el lector los guarda todos, con un byte por
 * letra o, si alguna del texto no es de Latin-1, con dos.
 */
final class TextosRevisados {

    private static final int LATIN_1 = 0xFF;

    private final TopesDeTabla topes;
    private boolean abierto;
    private boolean ancho;
    private int cuantos;
    private long letras;
    private long bytes;

    TextosRevisados(TopesDeTabla topes) {
        this.topes = topes;
    }

    void abrir() throws LibroRechazado {
        exigir(++cuantos <= topes.textos(), DESMEDIDO);
        abierto = true;
        ancho = false;
        letras = 0;
    }

    void ver(XMLStreamReader xml) throws LibroRechazado {
        if (!abierto) {
            return;
        }
        if (!ancho && traeAnchas(xml)) {
            ancho = true;
            bytes += letras;
        }
        letras += xml.getTextLength();
        bytes += ancho ? 2L * xml.getTextLength() : xml.getTextLength();
        exigir(bytes <= topes.bytesDeTextos(), DESMEDIDO);
    }

    void cerrar(String nombre) {
        abierto &= !nombre.equals("si");
    }

    private static boolean traeAnchas(XMLStreamReader xml) {
        char[] tramo = xml.getTextCharacters();
        int fin = xml.getTextStart() + xml.getTextLength();
        for (int i = xml.getTextStart(); i < fin; i++) {
            if (tramo[i] > LATIN_1) {
                return true;
            }
        }
        return false;
    }

    int cuantos() {
        return cuantos;
    }
}
