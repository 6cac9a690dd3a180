package mx.icsoe.portal.plataforma.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;

/**
 * Lee el archivo de principio a fin, objeto por objeto, sin creerle a sus tablas: lo que ninguna nombra también está
 * ahí, y otro lector podría encontrarlo.
 */
final class RecorridoDelArchivo {

    private static final byte[] OBJ = "obj".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] END = "end".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] TRAILER = "trailer".getBytes(StandardCharsets.ISO_8859_1);

    private final byte[] pdf;
    private final Presupuesto presupuesto;
    private final Hallazgos hallazgos;
    private final RevisionDeFlujos flujos;
    private int finDelFlujo;

    RecorridoDelArchivo(byte[] pdf, Presupuesto presupuesto, Hallazgos hallazgos) {
        this.pdf = pdf;
        this.presupuesto = presupuesto;
        this.hallazgos = hallazgos;
        this.flujos = new RevisionDeFlujos(pdf, presupuesto, hallazgos);
    }

    void recorrer() throws IOException {
        try (var lector = new LectorDeObjetos(pdf, presupuesto)) {
            int textoDesde = 0;
            for (int i = 0; i < pdf.length; i++) {
                int desde = inicioDeObjeto(i);
                if (desde < 0) {
                    continue;
                }
                Optional<Flujo> flujo = leer(lector, desde, i < finDelFlujo);
                if (flujo.isPresent() && i >= finDelFlujo) {
                    Cedazo.pasar(pdf, textoDesde, flujo.get().desde(), hallazgos);
                    textoDesde = flujo.get().hasta();
                    finDelFlujo = flujo.get().hasta();
                }
            }
            Cedazo.pasar(pdf, textoDesde, pdf.length, hallazgos);
        }
    }

    /** Posición tras {@code obj} o {@code trailer} si ahí empieza uno; -1 si no. */
    private int inicioDeObjeto(int i) {
        if (pdf[i] == 'o' && Bytes.estaEn(pdf, OBJ, i) && !Bytes.estaEn(pdf, END, i - END.length)) {
            boolean trasNumero = i > 0 && (Bytes.esBlanco(pdf[i - 1]) || Character.isDigit(pdf[i - 1]));
            return trasNumero && Bytes.esFrontera(pdf, i + OBJ.length) ? i + OBJ.length : -1;
        }
        return pdf[i] == 't' && Bytes.estaEn(pdf, TRAILER, i) ? i + TRAILER.length : -1;
    }

    /** Dentro de un flujo, lo que parece objeto puede ser casualidad: si no se lee, no cuenta como daño. */
    private Optional<Flujo> leer(LectorDeObjetos lector, int desde, boolean dentroDeFlujo) {
        presupuesto.gastarObjeto();
        try {
            COSBase objeto = lector.objetoEn(desde);
            hallazgos.revisar(objeto);
            if (!(objeto instanceof COSDictionary diccionario)) {
                return Optional.empty();
            }
            Optional<Flujo> flujo = Flujo.tras(diccionario, pdf, lector.posicion());
            flujo.ifPresent(uno -> flujos.revisar(uno, dentroDeFlujo));
            return flujo;
        } catch (IOException | ArithmeticException ilegible) {
            if (!dentroDeFlujo) {
                hallazgos.agregar(Defecto.DANADO);
            }
            return Optional.empty();
        }
    }
}
