package mx.icsoe.portal.plataforma.web;

import gg.jte.TemplateEngine;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** Encuentra la plantilla que nombra una {@link Pagina}. */
record VistasJte(TemplateEngine motor, Contextos contextos) implements ViewResolver, Ordered {

    @Override
    public @Nullable View resolveViewName(String nombre, Locale idioma) {
        return motor.hasTemplate(nombre + ".jte") ? new VistaJte(motor, nombre, contextos) : null;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
