package mx.icsoe.portal.plataforma.interfaz;

import java.util.Optional;

/**
 * Qué parte de una lista larga se ve.
 *
 * @param pagina la que se ve, desde 1
 * @param porPagina cuántos renglones lleva cada una
 * @param total cuántos renglones hay
 */
public record Tramo(int pagina, int porPagina, int total) {

    /** La página que alguien pidió; si no existe, la más cercana. */
    public static Tramo leer(Optional<String> pedida, int total, int porPagina) {
        int paginas = paginas(total, porPagina);
        int pagina = pedida.filter(texto -> texto.matches("\\d{1,6}"))
                .map(Integer::parseInt)
                .orElse(1);
        return new Tramo(Math.clamp(pagina, 1, paginas), porPagina, total);
    }

    public int paginas() {
        return paginas(total, porPagina);
    }

    /** Cuántos renglones quedan antes. */
    public int desde() {
        return (pagina - 1) * porPagina;
    }

    private static int paginas(int total, int porPagina) {
        return Math.max(1, Math.ceilDiv(total, porPagina));
    }
}
