package mx.icsoe.portal.plataforma.arranque;

import java.util.Optional;
import org.springframework.core.env.Environment;

/** El secreto con que se ocultan las direcciones de quienes entran; cada instalación inventa el suyo. */
final class SecretoDeDirecciones implements Exigencia {

    private static final String PROPIEDAD = "icsoe.secretos.direcciones";
    private static final int LARGO_MINIMO = 32;

    @Override
    public Optional<String> falta(Environment entorno) {
        return entorno.getProperty(PROPIEDAD, "").strip().length() < LARGO_MINIMO
                ? Optional.of("falta " + PROPIEDAD + ": el secreto que oculta las direcciones de quienes entran, de "
                        + LARGO_MINIMO + " caracteres o más")
                : Optional.empty();
    }
}
