package mx.icsoe.portal.plataforma.pdf;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;

/**
 * Segunda mirada, sin analizador: busca nombres prohibidos en el texto crudo, por si un diccionario torcido se lee de una
 * manera aquí y de otra en el lector de quien lo abra.
 */
final class Cedazo {

    private static final Map<String, Defecto> NOMBRES = Map.of(
            "JS", Defecto.CON_PROGRAMAS,
            "Launch", Defecto.CON_PROGRAMAS,
            "SubmitForm", Defecto.CON_PROGRAMAS,
            "ImportData", Defecto.CON_PROGRAMAS,
            "RichMedia", Defecto.CON_PROGRAMAS,
            "XFA", Defecto.CON_PROGRAMAS,
            "GoToE", Defecto.CON_PROGRAMAS,
            "GoToR", Defecto.CON_PROGRAMAS,
            "EmbeddedFile", Defecto.CON_ARCHIVOS,
            "FileAttachment", Defecto.CON_ARCHIVOS);

    private static final int NOMBRE_MAS_LARGO = 64;

    private Cedazo() {}

    /** Pasa un tramo de texto de PDF, sin datos de flujos. */
    static void pasar(byte[] bytes, int desde, int hasta, Hallazgos hallazgos) {
        for (int i = desde; i < hasta; i++) {
            Defecto defecto = bytes[i] == '/' ? NOMBRES.get(nombreEn(bytes, i + 1)) : null;
            if (defecto != null && !esDireccion(bytes, i, desde)) {
                hallazgos.agregar(defecto);
            }
        }
    }

    /** El nombre con sus escapes {@code #xx} resueltos (ISO 32000-2, 7.3.5). */
    private static String nombreEn(byte[] bytes, int desde) {
        var nombre = new StringBuilder();
        int i = desde;
        while (!Bytes.esFrontera(bytes, i) && nombre.length() < NOMBRE_MAS_LARGO) {
            if (bytes[i] == '#' && i + 2 < bytes.length && esHex(bytes[i + 1]) && esHex(bytes[i + 2])) {
                nombre.append((char) HexFormat.fromHexDigits(new String(bytes, i + 1, 2, StandardCharsets.ISO_8859_1)));
                i += 3;
            } else {
                nombre.append((char) (bytes[i++] & 0xFF));
            }
        }
        return nombre.toString();
    }

    /** {@code https://sitio.mx/JS} no es un nombre: lo precede texto corrido que no es de PDF. */
    private static boolean esDireccion(byte[] bytes, int diagonal, int desde) {
        int inicio = diagonal;
        while (inicio > desde && (bytes[inicio - 1] == '/' || !Bytes.esFrontera(bytes, inicio - 1))) {
            inicio--;
        }
        String previo = new String(bytes, inicio, diagonal - inicio, StandardCharsets.ISO_8859_1);
        int fin = previo.indexOf('/');
        String primero = fin < 0 ? previo : previo.substring(0, fin);
        return !primero.matches("[-+.0-9]*|R|true|false|null|obj|stream|trailer");
    }

    private static boolean esHex(byte b) {
        return HexFormat.isHexDigit(b);
    }
}
