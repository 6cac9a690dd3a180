package mx.icsoe.portal.documentos;

import java.text.Normalizer;

/** El nombre que el navegador declara, limpio: lo escribió quien sea y se va a mostrar y a devolver. */
final class NombreDeArchivo {

    private static final int LARGO = 120;
    private static final String SIN_NOMBRE = "documento.pdf";

    private NombreDeArchivo() {}

    /** Sin carpetas, sin caracteres de control ni de dirección del texto, y de un largo que quepa. */
    static String limpiar(String declarado) {
        String sinCarpetas = declarado.substring(Math.max(declarado.lastIndexOf('/'), declarado.lastIndexOf('\\')) + 1);
        String limpio = Normalizer.normalize(sinCarpetas, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}\\p{Zl}\\p{Zp}]", "")
                .strip();
        return limpio.isEmpty() ? SIN_NOMBRE : acortar(limpio);
    }

    /** Quita de en medio, para que se siga viendo la terminación. */
    private static String acortar(String nombre) {
        int[] letras = nombre.codePoints().toArray();
        if (letras.length <= LARGO) {
            return nombre;
        }
        int cola = 20;
        return new String(letras, 0, LARGO - cola - 1) + "…" + new String(letras, letras.length - cola, cola);
    }
}
