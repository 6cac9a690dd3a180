package mx.icsoe.portal.domicilio;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Número exterior o interior. Con las dos partes, la alfanumérica complementa a la numérica.
 *
 * @param numerico de 1 a 5 cifras
 * @param alfanumerico hasta 35 caracteres: «476 bis», «Lote 3 Mz 8»
 */
public record Numero(@Nullable String numerico, @Nullable String alfanumerico) {

    public static final int LARGO_ALFANUMERICO = 35;
    private static final Pattern CIFRAS = Pattern.compile("[0-9]{1,5}");

    public Numero {
        if (numerico == null && alfanumerico == null) {
            throw new IllegalArgumentException("un número tiene al menos una de sus dos partes");
        }
        if (numerico != null && !esNumerico(numerico)) {
            throw new IllegalArgumentException("la parte numérica son de 1 a 5 cifras");
        }
        if (alfanumerico != null) {
            TextoLibre.exigir(alfanumerico, LARGO_ALFANUMERICO);
        }
    }

    /** De 1 a 5 cifras. */
    public static boolean esNumerico(String texto) {
        return CIFRAS.matcher(texto).matches();
    }

    public String texto() {
        if (numerico == null) {
            return alfanumerico == null ? "" : alfanumerico;
        }
        return alfanumerico == null ? numerico : numerico + " " + alfanumerico;
    }
}
