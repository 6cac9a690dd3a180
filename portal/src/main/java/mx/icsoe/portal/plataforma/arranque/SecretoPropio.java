package mx.icsoe.portal.plataforma.arranque;

import java.util.Optional;
import org.springframework.core.env.Environment;

/**
 * Un secreto que cada instalación inventa para sí.
 *
 * @param propiedad donde se indica
 * @param uso para qué sirve, en presente
 */
record SecretoPropio(String propiedad, String uso) implements Exigencia {

    private static final int LARGO_MINIMO = 32;

    @Override
    public Optional<String> falta(Environment entorno) {
        return entorno.getProperty(propiedad, "").strip().length() < LARGO_MINIMO
                ? Optional.of(
                        "falta " + propiedad + ": el secreto que " + uso + ", de " + LARGO_MINIMO + " caracteres o más")
                : Optional.empty();
    }
}
