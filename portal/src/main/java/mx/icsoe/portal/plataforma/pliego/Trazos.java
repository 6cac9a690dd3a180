package mx.icsoe.portal.plataforma.pliego;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.jspecify.annotations.Nullable;

/** Lo que se traza en una hoja, en los operadores de ISO 32000-1, anexo A. Un estilo solo se escribe cuando cambia. */
final class Trazos {

    /** Con qué nombre conoce la hoja a su letra. */
    static final COSName LETRA = COSName.getPDFName("F1");

    private static final int PESO_USUAL = 16 * 1024;
    private static final float TRAZO_FUERTE = 0.028F;
    private static final long MILESIMAS = 1_000;

    private final StringBuilder operadores = new StringBuilder(PESO_USUAL);
    private @Nullable Estilo puesto;

    /** Lo que sigue es de un elemento de la estructura. */
    void marcar(String tipo, int numero) {
        operadores.append('/').append(tipo).append(" <</MCID ").append(numero).append(">> BDC\n");
    }

    /** Lo que sigue no dice nada: quien escucha el documento no lo oye. */
    void adorno() {
        operadores.append("/Artifact BMC\n");
    }

    void cerrarMarca() {
        operadores.append("EMC\n");
    }

    void texto(Estilo estilo, float x, float y, String codigos) {
        operadores.append("BT\n");
        poner(estilo);
        numero(x).numero(y).operador("Td");
        mostrar(codigos);
    }

    void textoGirado(Estilo estilo, double grados, float x, float y, String codigos) {
        double angulo = Math.toRadians(grados);
        double seno = Math.sin(angulo);
        double coseno = Math.cos(angulo);
        operadores.append("BT\n");
        poner(estilo);
        numero(coseno)
                .numero(seno)
                .numero(-seno)
                .numero(coseno)
                .numero(x)
                .numero(y)
                .operador("Tm");
        mostrar(codigos);
    }

    void raya(float x, float y, float largo, float grueso, float gris) {
        puesto = null;
        numero(gris).operador("G");
        numero(grueso).operador("w");
        numero(x).numero(y).operador("m");
        numero(x + largo).numero(y).operador("l");
        operadores.append("S\n");
    }

    /** De qué color se rellenan los cuadros que siguen. */
    void color(Color color) {
        puesto = null;
        componentes(color).operador("rg");
    }

    void cuadro(float x, float y, float ancho, float alto) {
        numero(x).numero(y).numero(ancho).numero(alto).operador("re");
    }

    void rellenar() {
        operadores.append("f\n");
    }

    PDStream contenido(PDDocument documento) throws IOException {
        byte[] escrito = operadores.toString().getBytes(StandardCharsets.US_ASCII);
        return new PDStream(documento, new ByteArrayInputStream(escrito), COSName.FLATE_DECODE);
    }

    private void poner(Estilo estilo) {
        if (estilo.equals(puesto)) {
            return;
        }
        operadores.append('/').append(LETRA.getName()).append(' ');
        numero(estilo.puntos()).operador("Tf");
        componentes(estilo.color()).operador("rg");
        componentes(estilo.color()).operador("RG");
        numero(estilo.fuerte() ? 2 : 0).operador("Tr");
        numero(estilo.puntos() * TRAZO_FUERTE).operador("w");
        puesto = estilo;
    }

    private void mostrar(String codigos) {
        operadores.append('<').append(codigos).append("> Tj\nET\n");
    }

    private Trazos componentes(Color color) {
        return numero(color.getRed() / 255.0).numero(color.getGreen() / 255.0).numero(color.getBlue() / 255.0);
    }

    private void operador(String nombre) {
        operadores.append(nombre).append('\n');
    }

    /** Con tres decimales, que en una hoja no se distinguen; nunca con exponente, que PDF no admite. */
    private Trazos numero(double valor) {
        long milesimas = Math.round(valor * MILESIMAS);
        if (milesimas < 0) {
            operadores.append('-');
            milesimas = -milesimas;
        }
        operadores.append(milesimas / MILESIMAS);
        long resto = milesimas % MILESIMAS;
        if (resto > 0) {
            operadores.append('.');
            for (long parte = MILESIMAS / 10; resto > 0; parte /= 10) {
                operadores.append(resto / parte);
                resto %= parte;
            }
        }
        operadores.append(' ');
        return this;
    }
}
