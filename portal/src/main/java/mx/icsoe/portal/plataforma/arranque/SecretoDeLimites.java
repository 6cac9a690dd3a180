package mx.icsoe.portal.plataforma.arranque;

import java.util.Optional;
import org.springframework.core.env.Environment;

/** El secreto con que los límites ocultan direcciones y RFC; cada instalación inventa el suyo. */
final class SecretoDeLimites implements Exigencia {

    private static final String PROPIEDAD = "icsoe.limites.secreto";
    private static final int LARGO_MINIMO = 32;

    @Override
    public Optional<String> falta(Environment entorno) {
        return entorno.getProperty(PROPIEDAD, "").strip().length() < LARGO_MINIMO
                ? Optional.of("falta " + PROPIEDAD + ": el secreto que oculta lo que se cuenta para los límites, de "
                        + LARGO_MINIMO + " caracteres o más")
                : Optional.empty();
    }
}
