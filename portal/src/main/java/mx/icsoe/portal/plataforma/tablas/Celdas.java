package mx.icsoe.portal.plataforma.tablas;

/** El texto de una celda: cómo se limpia al leer y cómo se desarma al escribir. */
final class Celdas {

    private static final char NO_SEPARABLE = '\u00A0';
    private static final char SIN_ANCHO = '\uFEFF';

    private Celdas() {}

    static String limpia(String celda) {
        int desde = 0;
        int hasta = celda.length();
        while (desde < hasta && esEspacio(celda.charAt(desde))) {
            desde++;
        }
        while (hasta > desde && esEspacio(celda.charAt(hasta - 1))) {
            hasta--;
        }
        if (desde < hasta && celda.charAt(desde) == '\'') {
            return limpia(celda.substring(desde + 1, hasta));
        }
        return celda.substring(desde, hasta);
    }

    static boolean estaVacia(String celda) {
        for (int i = 0; i < celda.length(); i++) {
            if (!esEspacio(celda.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Si una hoja de cálculo podría tomarla por fórmula al abrir un CSV: cuentan también los signos de ancho completo y los
     * que vienen tras espacios o saltos (OWASP, CSV Injection).
     */
    static boolean pareceFormula(String celda) {
        int primero = 0;
        while (primero < celda.length() && (esEspacio(celda.charAt(primero)) || celda.charAt(primero) < ' ')) {
            primero++;
        }
        boolean empiezaComoFormula = primero < celda.length() && "=+-@|%＝＋－＠".indexOf(celda.charAt(primero)) >= 0;
        return empiezaComoFormula || (!celda.isEmpty() && "\t\r\n".indexOf(celda.charAt(0)) >= 0);
    }

    private static boolean esEspacio(char letra) {
        return letra <= ' ' || letra == NO_SEPARABLE || letra == SIN_ANCHO || Character.isWhitespace(letra);
    }
}
