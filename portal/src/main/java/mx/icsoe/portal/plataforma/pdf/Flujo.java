package mx.icsoe.portal.plataforma.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/**
 * Un flujo tal como está en el archivo (ISO 32000-2, 7.3.8).
 *
 * @param desde posición del primer byte de sus datos
 * @param hasta posición siguiente a la del último
 */
record Flujo(COSDictionary diccionario, int desde, int hasta) {

    private static final byte[] INICIO = "stream".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] FIN = "endstream".getBytes(StandardCharsets.ISO_8859_1);

    /** El flujo cuyo diccionario acaba de leerse; vacío si tras él no hay {@code stream}. */
    static Optional<Flujo> tras(COSDictionary diccionario, byte[] pdf, int posicion) {
        if (!Bytes.estaEn(pdf, INICIO, posicion)) {
            return Optional.empty();
        }
        int desde = trasSaltoDeLinea(pdf, posicion + INICIO.length);
        return Optional.of(new Flujo(diccionario, desde, hasta(diccionario, pdf, desde)));
    }

    private static int trasSaltoDeLinea(byte[] pdf, int posicion) {
        int desde = posicion;
        while (desde < pdf.length && (pdf[desde] == ' ' || pdf[desde] == '\t')) {
            desde++;
        }
        if (desde < pdf.length && pdf[desde] == '\r') {
            desde++;
        }
        return desde < pdf.length && pdf[desde] == '\n' ? desde + 1 : desde;
    }

    /** Se cree al largo declarado solo si ahí está el fin; si no, se busca el fin. */
    private static int hasta(COSDictionary diccionario, byte[] pdf, int desde) {
        if (diccionario.getItem(COSName.LENGTH) instanceof COSInteger largo
                && largo.longValue() >= 0
                && largo.longValue() <= pdf.length - desde
                && acabaEn(pdf, desde + largo.intValue())) {
            return desde + largo.intValue();
        }
        int fin = Bytes.buscar(pdf, FIN, desde);
        return fin < 0 ? pdf.length : fin;
    }

    private static boolean acabaEn(byte[] pdf, int posicion) {
        int fin = posicion;
        while (fin < pdf.length && fin - posicion < 3 && Bytes.esBlanco(pdf[fin])) {
            fin++;
        }
        return Bytes.estaEn(pdf, FIN, fin);
    }
}
