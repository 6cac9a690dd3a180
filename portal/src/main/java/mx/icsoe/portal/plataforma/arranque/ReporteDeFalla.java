package mx.icsoe.portal.plataforma.arranque;

import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Cuando se arrancó con {@code ./icsoe}, la consola recibe una frase y el detalle va al registro. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ReporteDeFalla implements SpringBootExceptionReporter {

    private final boolean desdeLaConsola;

    ReporteDeFalla(ConfigurableApplicationContext contexto) {
        this.desdeLaConsola =
                contexto != null && contexto.getEnvironment().containsProperty(Lanzamiento.DESDE_LA_CONSOLA);
    }

    @Override
    public boolean reportException(Throwable falla) {
        if (desdeLaConsola && Frases.de(falla).isEmpty()) {
            LoggerFactory.getLogger(ReporteDeFalla.class).error("El portal no arrancó", falla);
        }
        return desdeLaConsola;
    }
}
