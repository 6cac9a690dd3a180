package mx.icsoe.portal.plataforma.pdf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Lo que se ve de un PDF sin abrirlo: que empiece y acabe como tal (ISO 32000-2, 7.5.2 y 7.5.5) y que no sea a la vez
 * otra cosa.
 */
final class Envoltura {

    private static final Pattern INICIO = Pattern.compile("(?:\\xEF\\xBB\\xBF)?\\s{0,8}%PDF-(?:1\\.[0-7]|2\\.0)[\\s%]");
    private static final int COLA = 2_048;
    private static final int CABEZA = 1_024;

    /** Con esto en la cabeza, un navegador o un servidor podrían tomarlo por página o por guion. */
    private static final List<String> DE_PAGINA =
            List.of("<script", "<html", "<!doctype", "<iframe", "<svg", "<body", "<?php");

    /** Dos signos salen por azar en uno de cada setenta flujos comprimidos; seguidos de texto, no. */
    private static final Pattern GUION_DE_SERVIDOR = Pattern.compile("<%[\\s\\x20-\\x7E]{8}");

    /** Formatos cuyo lector busca su firma dentro del archivo. */
    private static final List<byte[]> FIRMAS_SUELTAS = List.of(
            new byte[] {'R', 'a', 'r', '!', 0x1A, 0x07}, new byte[] {'7', 'z', (byte) 0xBC, (byte) 0xAF, 0x27, 0x1C});

    private static final byte[] FIN_DE_ZIP = {'P', 'K', 5, 6};
    private static final int LARGO_FIN_DE_ZIP = 22;
    private static final int COMENTARIO_DE_ZIP = 0xFFFF;

    private Envoltura() {}

    static Optional<Defecto> defecto(byte[] pdf) {
        if (pdf.length == 0) {
            return Optional.of(Defecto.VACIO);
        }
        String cabeza = texto(pdf, 0, Math.min(CABEZA, pdf.length));
        if (!INICIO.matcher(cabeza).lookingAt() || esOtraCosa(pdf, cabeza.toLowerCase(Locale.ROOT))) {
            return Optional.of(Defecto.NO_ES_PDF);
        }
        return cola(pdf);
    }

    private static boolean esOtraCosa(byte[] pdf, String cabeza) {
        return DE_PAGINA.stream().anyMatch(cabeza::contains)
                || GUION_DE_SERVIDOR.matcher(cabeza).find()
                || marca(pdf, 257, "ustar")
                || marca(pdf, 32_769, "CD001")
                || marca(pdf, 128, "DICM")
                || FIRMAS_SUELTAS.stream().anyMatch(firma -> Bytes.buscar(pdf, firma, 0) >= 0)
                || esZip(pdf);
    }

    /** Un ZIP se lee desde el final: su último registro y su comentario llegan justo al último byte. */
    private static boolean esZip(byte[] pdf) {
        int desde = Math.max(0, pdf.length - LARGO_FIN_DE_ZIP - COMENTARIO_DE_ZIP);
        for (int i = Bytes.buscar(pdf, FIN_DE_ZIP, desde); i >= 0; i = Bytes.buscar(pdf, FIN_DE_ZIP, i + 1)) {
            int fijo = i + LARGO_FIN_DE_ZIP;
            if (fijo <= pdf.length && fijo + ((pdf[fijo - 2] & 0xFF) | (pdf[fijo - 1] & 0xFF) << 8) >= pdf.length - 1) {
                return true;
            }
        }
        return false;
    }

    /** Sin las marcas del final está truncado; con algo después de ellas, pegado a otro archivo. */
    private static Optional<Defecto> cola(byte[] pdf) {
        int desde = Math.max(0, pdf.length - COLA);
        String cola = texto(pdf, desde, pdf.length - desde);
        int fin = cola.lastIndexOf("%%EOF");
        if (fin < 0 || cola.lastIndexOf("startxref", fin) < 0) {
            return Optional.of(Defecto.DANADO);
        }
        boolean limpia = cola.substring(fin + 5).chars().allMatch(Bytes::esBlanco);
        return limpia ? Optional.empty() : Optional.of(Defecto.NO_ES_PDF);
    }

    private static boolean marca(byte[] pdf, int donde, String marca) {
        return pdf.length >= donde + marca.length()
                && texto(pdf, donde, marca.length()).equals(marca);
    }

    private static String texto(byte[] pdf, int desde, int largo) {
        return new String(pdf, desde, largo, StandardCharsets.ISO_8859_1);
    }
}
