package mx.icsoe.portal.plataforma.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;

/** Revisa los flujos según lo que son: de objetos, de referencias cruzadas, imágenes y los demás. */
final class RevisionDeFlujos {

    private static final int BYTES_POR_CAMPO = 8;

    private final byte[] pdf;
    private final Presupuesto presupuesto;
    private final Hallazgos hallazgos;

    RevisionDeFlujos(byte[] pdf, Presupuesto presupuesto, Hallazgos hallazgos) {
        this.pdf = pdf;
        this.presupuesto = presupuesto;
        this.hallazgos = hallazgos;
    }

    void revisar(Flujo flujo, boolean dentroDeOtro) {
        COSDictionary diccionario = flujo.diccionario();
        Prohibiciones.deFlujo(diccionario).ifPresent(hallazgos::agregar);
        try {
            // Otros lectores no exigen el /Type: manda lo que el diccionario permite hacer.
            if (diccionario.containsKey(COSName.FIRST) && diccionario.containsKey(COSName.N)) {
                revisarObjetos(flujo);
            } else if (diccionario.containsKey(COSName.W)) {
                revisarReferencias(flujo);
            } else if (COSName.IMAGE.equals(diccionario.getItem(COSName.SUBTYPE))) {
                revisarImagen(diccionario);
            } else {
                new Descompresor(pdf, presupuesto).medir(flujo);
            }
        } catch (IOException | ArithmeticException ilegible) {
            if (!dentroDeOtro) {
                hallazgos.agregar(Defecto.DANADO);
            }
        }
    }

    private void revisarObjetos(Flujo flujo) throws IOException {
        byte[] contenido = new Descompresor(pdf, presupuesto).contenido(flujo);
        Cedazo.pasar(contenido, 0, contenido.length, hallazgos);
        int cuantos = entero(flujo.diccionario(), COSName.N);
        int primero = entero(flujo.diccionario(), COSName.FIRST);
        try (var lector = new LectorDeObjetos(contenido, presupuesto)) {
            for (COSBase objeto : lector.comprimidos(cuantos, primero)) {
                hallazgos.revisar(objeto);
            }
        }
    }

    /** De aquí salen las tablas que PDFBox arma en memoria: sus renglones se cuentan antes (ISO 32000-2, 7.5.8). */
    private void revisarReferencias(Flujo flujo) throws IOException {
        if (!(flujo.diccionario().getItem(COSName.W) instanceof COSArray anchos) || anchos.size() != 3) {
            throw new IOException("anchos ilegibles");
        }
        int renglon = 0;
        for (COSBase ancho : anchos) {
            if (!(ancho instanceof COSNumber numero) || numero.intValue() < 0 || numero.intValue() > BYTES_POR_CAMPO) {
                throw new IOException("ancho ilegible");
            }
            renglon += numero.intValue();
        }
        if (renglon == 0) {
            throw new IOException("renglones sin ancho");
        }
        int bytes = new Descompresor(pdf, presupuesto).contenido(flujo).length;
        Presupuesto.exigir(bytes / renglon <= 2L * presupuesto.limites().objetos());
    }

    /** Una imagen no se descomprime: quien la dibuja no pasa de sus medidas. */
    private void revisarImagen(COSDictionary diccionario) {
        long pixeles =
                Math.multiplyExact(diccionario.getLong(COSName.WIDTH, 1), diccionario.getLong(COSName.HEIGHT, 1));
        Presupuesto.exigir(pixeles >= 0 && pixeles <= presupuesto.limites().pixeles());
    }

    private static int entero(COSDictionary diccionario, COSName llave) throws IOException {
        if (diccionario.getItem(llave) instanceof COSNumber numero && numero.intValue() >= 0) {
            return numero.intValue();
        }
        throw new IOException("entero ilegible");
    }
}
