package mx.icsoe.portal.plataforma.pdf;

import java.time.Duration;

/**
 * Hasta dónde llega un examen. Los valores usuales dan holgura a cualquier documento de oficina o escaneo de 10 MB y
 * acotan la memoria de un examen a unas decenas de megabytes.
 *
 * @param plazo tiempo de procesador en total
 * @param objetos objetos indirectos, contados los comprimidos
 * @param nodos valores sueltos: números, nombres, textos, arreglos y diccionarios
 * @param nombres nombres distintos; PDFBox los guarda todos
 * @param anidamiento niveles de arreglos y diccionarios directos
 * @param paginas hojas del documento
 * @param bytesPorFlujo lo más que puede crecer un flujo al descomprimirse
 * @param bytesEnTotal lo más que pueden crecer todos
 * @param bytesEnMemoria lo más que se guarda descomprimido de un flujo que hay que leer
 * @param pixeles los de una imagen
 */
record Limites(
        Duration plazo,
        int objetos,
        int nodos,
        int nombres,
        int anidamiento,
        int paginas,
        long bytesPorFlujo,
        long bytesEnTotal,
        int bytesEnMemoria,
        long pixeles) {

    private static final int MEGA = 1024 * 1024;

    static Limites usuales() {
        return new Limites(
                Duration.ofMillis(1_500),
                60_000,
                600_000,
                30_000,
                100,
                2_000,
                48L * MEGA,
                160L * MEGA,
                16 * MEGA,
                200_000_000L);
    }
}
