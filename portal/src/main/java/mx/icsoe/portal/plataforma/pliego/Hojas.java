package mx.icsoe.portal.plataforma.pliego;

import com.google.zxing.common.BitMatrix;
import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.jspecify.annotations.Nullable;

/** Las hojas en que se escribe y por dónde se va. */
final class Hojas {

    private static final PDRectangle CARTA = PDRectangle.LETTER;
    private static final float MARGEN = 54;
    private static final float PIE = 36;
    private static final float QR = 92;
    private static final Estilo PIE_DE_HOJA = Estilo.normal(7.5F, Pliego.SECUNDARIO);
    private static final Estilo MARCA = Estilo.normal(84, new Color(0xE0, 0xE0, 0xE0));

    private final PDDocument documento;
    private final Letra letra;
    private final Arbol arbol;
    private final String pie;
    private final List<Hoja> hojas = new ArrayList<>();
    private final Set<Integer> raros = new HashSet<>();
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
    void renglon(List<Celda> celdas, float despues) {
        List<List<String>> textos = celdas.stream()
                .map(celda -> letra.renglones(celda.texto(), celda.estilo().puntos(), anchoLibre(celda)))
                .toList();
        float alto = 0;
        for (int i = 0; i < celdas.size(); i++) {
            alto = Math.max(alto, textos.get(i).size() * celdas.get(i).estilo().interlinea());
        }
        if (hojas.isEmpty() || altura - Math.min(alto, CARTA.getHeight() / 2) < MARGEN + PIE) {
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
    void raya() {
        Trazos trazos = hoja().trazos();
        trazos.adorno();
        trazos.raya(MARGEN, altura + 1, ancho(), 0.5F, 0.75F);
        trazos.cerrarMarca();
        altura -= 2;
    }

    void qr(String direccion, PDStructureElement figura) {
        Hoja hoja = hoja();
        BitMatrix puntos = CodigoQr.de(direccion);
        float lado = QR / puntos.getWidth();
        float izquierda = MARGEN + ancho() - QR;
        float arriba = CARTA.getHeight() - MARGEN + 8;
        hoja.trazos().marcar("Figure", arbol.marcar(figura, hoja.pagina()));
        hoja.trazos().color(Pliego.TINTA);
        for (int y = 0; y < puntos.getHeight(); y++) {
            for (int x = 0; x < puntos.getWidth(); x++) {
                int desde = x;
                while (x < puntos.getWidth() && puntos.get(x, y)) {
                    x++;
                }
                if (x > desde) {
                    hoja.trazos().cuadro(izquierda + desde * lado, arriba - (y + 1) * lado, (x - desde) * lado, lado);
                }
            }
        }
        hoja.trazos().rellenar();
        hoja.trazos().cerrarMarca();
        bajoElQr = arriba - QR - 6;
    }

    void terminar() throws IOException {
        for (int i = 0; i < hojas.size(); i++) {
            Trazos trazos = hojas.get(i).trazos();
            trazos.adorno();
            escribirPie(trazos, "%s · Hoja %d de %d".formatted(pie, i + 1, hojas.size()));
            trazos.cerrarMarca();
        }
        // Hasta aquí no se sabe qué signos lleva.
        PDResources recursos = recursos();
        for (Hoja hoja : hojas) {
            hoja.pagina().setResources(recursos);
            hoja.pagina().setContents(hoja.trazos().contenido(documento));
        }
    }

    private PDResources recursos() throws IOException {
        var letras = new COSDictionary();
        letras.setItem(Trazos.LETRA, letra.incrustada(raros));
        var recursos = new COSDictionary();
        recursos.setItem(COSName.FONT, letras);
        return new PDResources(recursos);
    }

    /** Junto al código QR los textos terminan antes. */
    private float anchoLibre(Celda celda) {
        boolean junto = hojas.size() <= 1 && altura > bajoElQr && bajoElQr < CARTA.getHeight();
        return junto ? Math.min(celda.ancho(), ancho() - QR - 16 - celda.desde()) : celda.ancho();
    }

    private void escribir(Celda celda, List<String> textos) {
        abrir(celda);
        for (String texto : textos) {
            if (altura - celda.estilo().interlinea() < MARGEN + PIE / 2) {
                hoja().trazos().cerrarMarca();
                otraHoja();
                abrir(celda);
            }
            altura -= celda.estilo().interlinea();
            hoja().trazos()
                    .texto(
                            celda.estilo(),
                            MARGEN + celda.desde(),
                            altura + celda.estilo().puntos() * 0.3F,
                            letra.codigos(texto, raros));
        }
        hoja().trazos().cerrarMarca();
    }

    private void abrir(Celda celda) {
        Hoja hoja = hoja();
        hoja.trazos().marcar(celda.elemento().getStructureType(), arbol.marcar(celda.elemento(), hoja.pagina()));
    }

    private void escribirPie(Trazos trazos, String texto) {
        trazos.texto(PIE_DE_HOJA, MARGEN, PIE, letra.codigos(letra.escribible(texto), raros));
    }

    private Hoja hoja() {
        if (hojas.isEmpty()) {
            otraHoja();
        }
        return hojas.getLast();
    }

    private void otraHoja() {
        var hoja = new Hoja(new PDPage(CARTA), new Trazos());
        documento.addPage(hoja.pagina());
        hojas.add(hoja);
        altura = CARTA.getHeight() - MARGEN;
        if (marcaDeAgua != null) {
            escribirMarca(hoja.trazos(), marcaDeAgua);
        }
    }

    private void escribirMarca(Trazos trazos, String texto) {
        float largo = letra.ancho(texto, MARCA.puntos());
        trazos.adorno();
        trazos.textoGirado(
                MARCA,
                52,
                CARTA.getWidth() / 2 - largo * 0.27F,
                CARTA.getHeight() / 2 - largo * 0.42F,
                letra.codigos(letra.escribible(texto), raros));
        trazos.cerrarMarca();
    }

    /** Una hoja y lo que lleva trazado. */
    private record Hoja(PDPage pagina, Trazos trazos) {}
}
