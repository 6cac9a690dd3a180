package mx.icsoe.portal.plataforma.arranque;

import java.util.Optional;
import org.springframework.core.env.Environment;

/** La autoridad de demostración y sus e.firmas no existen en producción. */
final class SinDemostracion implements Exigencia {

    @Override
    public Optional<String> falta(Environment entorno) {
        return entorno.getProperty("icsoe.demostracion", Boolean.class, false)
                ? Optional.of("icsoe.demostracion pide la autoridad de demostración, con la que entraría cualquiera")
                : Optional.empty();
    }
}
