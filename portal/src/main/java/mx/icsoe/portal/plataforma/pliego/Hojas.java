package mx.icsoe.portal.plataforma.pliego;

import com.google.zxing.common.BitMatrix;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/** Las hojas en que se escribe y por dónde se va. */
final class Hojas {

    private static final PDRectangle CARTA = PDRectangle.LETTER;
    private static final float MARGEN = 54;
    private static final float PIE = 36;
    private static final float QR = 92;
    private static final float TRAZO_FUERTE = 0.028F;
    private static final COSName ARTEFACTO = COSName.getPDFName("Artifact");

    private final PDDocument documento;
    private final Letra letra;
    private final Arbol arbol;
    private final String pie;
    private final List<PDPage> hojas = new ArrayList<>();
    private @Nullable PDPageContentStream contenido;
    private @Nullable String marcaDeAgua;
    private float altura;
    private float bajoElQr = CARTA.getHeight();

    Hojas(PDDocument documento, Letra letra, Arbol arbol, String pie) {
        this.documento = documento;
        this.letra = letra;
        this.arbol = arbol;
        this.pie = pie;
    }

    float ancho() {
        return CARTA.getWidth() - 2 * MARGEN;
    }

    void marcaDeAgua(String texto) {
        marcaDeAgua = texto;
    }

    void espacio(float puntos) {
        altura -= puntos;
    }

    /** Escribe celdas que empiezan a la misma altura; si no caben en lo que resta, todas pasan a la hoja siguiente. */
    void renglon(List<Celda> celdas, float despues) throws IOException {
        List<List<String>> textos = celdas.stream()
                .map(celda -> letra.renglones(celda.texto(), celda.estilo().puntos(), anchoLibre(celda)))
                .toList();
        float alto = 0;
        for (int i = 0; i < celdas.size(); i++) {
            alto = Math.max(alto, textos.get(i).size() * celdas.get(i).estilo().interlinea());
        }
        if (contenido == null || altura - Math.min(alto, CARTA.getHeight() / 2) < MARGEN + PIE) {
            otraHoja();
        }
        float arriba = altura;
        float abajo = altura;
        for (int i = 0; i < celdas.size(); i++) {
            altura = arriba;
            escribir(celdas.get(i), textos.get(i));
            abajo = Math.min(abajo, altura);
        }
        altura = abajo - despues;
    }

    /** Una raya fina bajo lo escrito. */
    void raya() throws IOException {
        PDPageContentStream hoja = hoja();
        hoja.beginMarkedContent(ARTEFACTO);
        hoja.setStrokingColor(0.75F);
        hoja.setLineWidth(0.5F);
        hoja.moveTo(MARGEN, altura + 1);
        hoja.lineTo(MARGEN + ancho(), altura + 1);
        hoja.stroke();
        hoja.endMarkedContent();
        altura -= 2;
    }

    void qr(String direccion, PDStructureElement figura) throws IOException {
        PDPageContentStream hoja = hoja();
        BitMatrix puntos = CodigoQr.de(direccion);
        float lado = QR / puntos.getWidth();
        float izquierda = MARGEN + ancho() - QR;
        float arriba = CARTA.getHeight() - MARGEN + 8;
        hoja.beginMarkedContent(COSName.getPDFName("Figure"), arbol.marcar(figura, hojas.getLast()));
        hoja.setNonStrokingColor(Pliego.TINTA);
        for (int y = 0; y < puntos.getHeight(); y++) {
            for (int x = 0; x < puntos.getWidth(); x++) {
                if (puntos.get(x, y)) {
                    hoja.addRect(izquierda + x * lado, arriba - (y + 1) * lado, lado, lado);
                }
            }
        }
        hoja.fill();
        hoja.endMarkedContent();
        bajoElQr = arriba - QR - 6;
    }

    void terminar() throws IOException {
        cerrar();
        for (int i = 0; i < hojas.size(); i++) {
            try (var hoja = new PDPageContentStream(documento, hojas.get(i), AppendMode.APPEND, true, true)) {
                hoja.beginMarkedContent(ARTEFACTO);
                escribirPie(hoja, "%s · Hoja %d de %d".formatted(pie, i + 1, hojas.size()));
                hoja.endMarkedContent();
            }
        }
    }

    /** Junto al código QR los textos terminan antes. */
    private float anchoLibre(Celda celda) {
        boolean junto = hojas.size() <= 1 && altura > bajoElQr && bajoElQr < CARTA.getHeight();
        return junto ? Math.min(celda.ancho(), ancho() - QR - 16 - celda.desde()) : celda.ancho();
    }

    private void escribir(Celda celda, List<String> textos) throws IOException {
        COSName tipo = COSName.getPDFName(celda.elemento().getStructureType());
        hoja().beginMarkedContent(tipo, arbol.marcar(celda.elemento(), hojas.getLast()));
        for (String texto : textos) {
            if (altura - celda.estilo().interlinea() < MARGEN + PIE / 2) {
                hoja().endMarkedContent();
                otraHoja();
                hoja().beginMarkedContent(tipo, arbol.marcar(celda.elemento(), hojas.getLast()));
            }
            altura -= celda.estilo().interlinea();
            linea(
                    hoja(),
                    texto,
                    celda.estilo(),
                    MARGEN + celda.desde(),
                    altura + celda.estilo().puntos() * 0.3F);
        }
        hoja().endMarkedContent();
    }

    private void linea(PDPageContentStream hoja, String texto, Estilo estilo, float x, float y) throws IOException {
        hoja.beginText();
        hoja.setFont(letra.fuente(), estilo.puntos());
        hoja.setNonStrokingColor(estilo.color());
        hoja.setStrokingColor(estilo.color());
        hoja.setRenderingMode(estilo.fuerte() ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        hoja.setLineWidth(estilo.puntos() * TRAZO_FUERTE);
        hoja.newLineAtOffset(x, y);
        hoja.showText(texto);
        hoja.endText();
    }

    private void escribirPie(PDPageContentStream hoja, String texto) throws IOException {
        linea(hoja, letra.escribible(texto), Estilo.normal(7.5F, Pliego.SECUNDARIO), MARGEN, PIE);
    }

    private PDPageContentStream hoja() throws IOException {
        if (contenido == null) {
            otraHoja();
        }
        return Objects.requireNonNull(contenido);
    }

    private void otraHoja() throws IOException {
        cerrar();
        var hoja = new PDPage(CARTA);
        documento.addPage(hoja);
        hojas.add(hoja);
        altura = CARTA.getHeight() - MARGEN;
        var nuevo = new PDPageContentStream(documento, hoja);
        contenido = nuevo;
        if (marcaDeAgua != null) {
            escribirMarca(nuevo, marcaDeAgua);
        }
    }

    private void escribirMarca(PDPageContentStream hoja, String texto) throws IOException {
        float puntos = 84;
        hoja.beginMarkedContent(ARTEFACTO);
        hoja.beginText();
        hoja.setFont(letra.fuente(), puntos);
        hoja.setNonStrokingColor(0.88F);
        hoja.setTextMatrix(Matrix.getRotateInstance(
                Math.toRadians(52),
                CARTA.getWidth() / 2 - letra.ancho(texto, puntos) * 0.27F,
                CARTA.getHeight() / 2 - letra.ancho(texto, puntos) * 0.42F));
        hoja.showText(letra.escribible(texto));
        hoja.endText();
        hoja.endMarkedContent();
    }

    private void cerrar() throws IOException {
        if (contenido != null) {
            contenido.close();
            contenido = null;
        }
    }
}
