package mx.icsoe.portal.plataforma.interfaz;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Un renglón del componente {@code resumen}.
 *
 * @param etiqueta la pregunta, corta
 * @param valor la respuesta; sus saltos de línea se respetan
 * @param cambiar ruta donde se cambia la respuesta; sin ella no se ofrece «Cambiar»
 */
public record Dato(String etiqueta, String valor, @Nullable String cambiar) {

    public static Dato fijo(String etiqueta, String valor) {
        return new Dato(etiqueta, valor, null);
    }

    /** La etiqueta como sigue a «Cambiar» para quien escucha la página: «correo electrónico», pero «RFC». */
    public String etiquetaHablada() {
        boolean sigla = etiqueta.length() > 1 && Character.isUpperCase(etiqueta.charAt(1));
        return sigla ? etiqueta : etiqueta.substring(0, 1).toLowerCase(Locale.ROOT) + etiqueta.substring(1);
    }
}
