package mx.icsoe.portal.plataforma.correo;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Limpia lo que va a salir en una carta. Un salto de línea en el asunto escribiría otro encabezado (RFC 5322, 2.2), y los
 * caracteres que voltean el sentido de la lectura harían que un texto parezca otro.
 */
public final class TextoDeCarta {

    private static final int LARGO_DEL_ASUNTO = 150;
    private static final int LARGO_DEL_TEXTO = 10_000;
    private static final String TAPADO = "•••";

    /** RFC, CURP y NSS; la CURP primero, porque empieza como un RFC. */
    private static final List<Pattern> PERSONALES = List.of(
            Pattern.compile("(?iu)(?<![\\p{L}\\d])[A-Z]{4}\\d{6}[HMX][A-Z]{5}[A-Z\\d]\\d(?![\\p{L}\\d])"),
            Pattern.compile("(?iu)(?<![\\p{L}\\d])[A-ZÑ&]{3,4}\\d{6}[A-Z\\d]{3}(?![\\p{L}\\d])"),
            Pattern.compile("(?<![\\p{L}\\d])\\d{11}(?![\\p{L}\\d])"));

    private static final Pattern INVISIBLES = Pattern.compile("[\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}]+");
    private static final Pattern BLANCOS = Pattern.compile("[\\p{Cc}\\p{Z}]+");
    private static final Pattern SALTO = Pattern.compile("\\R");
    private static final Pattern RENGLON_EN_BLANCO = Pattern.compile("\\n[^\\S\\n]*\\n\\s*");

    private TextoDeCarta() {}

    /** Una sola línea, corta, con algo dentro. */
    public static String asunto(String texto) {
        String linea = acortar(unaLinea(texto), LARGO_DEL_ASUNTO);
        if (linea.isEmpty()) {
            throw new IllegalArgumentException("a la carta le falta el asunto o el rótulo de su enlace");
        }
        return linea;
    }

    /** Los párrafos, cada uno en una línea, separados por una en blanco. */
    public static String parrafos(String texto) {
        String limpio = String.join(
                "\n\n",
                RENGLON_EN_BLANCO
                        .splitAsStream(SALTO.matcher(texto.strip()).replaceAll("\n"))
                        .map(TextoDeCarta::unaLinea)
                        .filter(parrafo -> !parrafo.isEmpty())
                        .toList());
        if (limpio.isEmpty()) {
            throw new IllegalArgumentException("a la carta le falta el texto");
        }
        return acortar(limpio, LARGO_DEL_TEXTO);
    }

    private static String unaLinea(String texto) {
        String visible = INVISIBLES
                .matcher(Normalizer.normalize(texto, Normalizer.Form.NFC))
                .replaceAll("");
        String linea = BLANCOS.matcher(visible).replaceAll(" ").strip();
        for (Pattern personal : PERSONALES) {
            linea = personal.matcher(linea).replaceAll(TAPADO);
        }
        return linea;
    }

    private static String acortar(String texto, int largo) {
        return texto.codePointCount(0, texto.length()) <= largo
                ? texto
                : texto.substring(0, texto.offsetByCodePoints(0, largo - 1)) + "…";
    }
}
