package mx.icsoe.portal.plataforma.pliego;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/**
 * Un documento que se compone de arriba abajo, en hojas carta. Lo que se agrega fluye a la hoja siguiente cuando no cabe.
 * No se comparte entre hilos.
 */
public final class Pliego implements AutoCloseable {

    /** Tal cual. */
    public static final Remate SIN_FIRMA = documento -> {
        var salida = new ByteArrayOutputStream(48 * 1024);
        documento.save(salida);
        return salida.toByteArray();
    };

    static final Color TINTA = new Color(0x16, 0x1A, 0x1D);
    static final Color SECUNDARIO = new Color(0x54, 0x54, 0x54);
    static final Color GUINDA = new Color(0x61, 0x12, 0x32);

    private static final float CUERPO = 9.5F;
    private static final float CHICA = 7.5F;
    private static final float ETIQUETA = 150;

    private final PDDocument documento = new PDDocument();
    private final Letra prestada;
    private final Arbol arbol = new Arbol();
    private final Hojas hojas;

    /**
     * Un pliego vacío.
     *
     * @param titulo el del documento
     * @param pie lo que se repite al pie de cada hoja
     */
    public Pliego(String titulo, String pie) throws IOException {
        prestada = Letras.prestar();
        hojas = new Hojas(documento, prestada, arbol, pie);
        Presentacion.poner(documento, titulo);
    }

    /** Marca cada hoja, de lado a lado, con lo que nadie debe pasar por alto. */
    public Pliego marcaDeAgua(String texto) {
        hojas.marcaDeAgua(texto);
        return this;
    }

    /** Un código QR arriba a la derecha de la hoja en curso, con lo que dice para quien no lo ve. */
    public Pliego qr(String direccion, String alternativa) {
        PDStructureElement figura = arbol.agregar("Figure", arbol.documento());
        figura.setAlternateDescription(alternativa);
        hojas.qr(direccion, figura);
        return this;
    }

    public Pliego titulo(String texto) {
        return bloque("H1", texto, Estilo.fuerte(19, GUINDA), 4);
    }

    public Pliego seccion(String texto) {
        hojas.espacio(9);
        return bloque("H2", texto, Estilo.fuerte(11.5F, GUINDA), 2);
    }

    public Pliego parrafo(String texto) {
        return bloque("P", texto, Estilo.normal(CUERPO, TINTA), 3);
    }

    public Pliego destacado(String texto) {
        return bloque("P", texto, Estilo.fuerte(13, TINTA), 3);
    }

    /** Texto largo y sin espacios, como una firma: en letra chica y cortado donde haga falta. */
    public Pliego chico(String texto) {
        return bloque("P", texto, Estilo.normal(CHICA, SECUNDARIO), 3);
    }

    /** Un dato: su nombre a la izquierda y su valor a la derecha. */
    public Pliego dato(String nombre, String valor) {
        PDStructureElement parrafo = arbol.agregar("P", arbol.documento());
        hojas.renglon(
                List.of(
                        new Celda(nombre, 0, ETIQUETA, Estilo.normal(CUERPO, SECUNDARIO), parrafo),
                        new Celda(valor, ETIQUETA, hojas.ancho() - ETIQUETA, Estilo.fuerte(CUERPO, TINTA), parrafo)),
                2.5F);
        return this;
    }

    /** Empieza una tabla de columnas con esos títulos y anchos relativos. */
    public Tabla tabla(List<String> titulos, List<Integer> anchos) {
        return new Tabla(arbol, hojas, titulos, anchos);
    }

    /** Mete un archivo dentro del documento. */
    public Pliego adjuntar(String nombre, String tipo, String descripcion, byte[] contenido) throws IOException {
        Adjunto.poner(documento, nombre, tipo, descripcion, contenido);
        return this;
    }

    /** Termina y da el PDF, guardado como se diga. */
    public byte[] pdf(Remate remate) throws IOException {
        hojas.terminar();
        arbol.colgar(documento);
        return remate.guardar(documento);
    }

    /** Cómo se guarda un documento ya compuesto: quien lo firma, lo firma al guardarlo. */
    public interface Remate {

        byte[] guardar(PDDocument documento) throws IOException;
    }

    @Override
    public void close() throws IOException {
        documento.close();
        Letras.devolver(prestada);
    }

    private Pliego bloque(String tipo, String texto, Estilo estilo, float despues) {
        PDStructureElement elemento = arbol.agregar(tipo, arbol.documento());
        hojas.renglon(List.of(new Celda(texto, 0, hojas.ancho(), estilo, elemento)), despues);
        return this;
    }
}
