package mx.icsoe.portal.plataforma.web;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * El origen que llevan el texto firmado y los enlaces de un correo. Es el configurado o, sin él, este equipo por su
 * puerto; nunca el que diga la petición, que lo escribe quien la manda y con él un sitio falso podría pasar por este.
 */
@Component
public class OrigenDelSitio {

    private final @Nullable String configurado;
    private volatile int puerto;

    OrigenDelSitio(Environment entorno) {
        this.configurado = entorno.getProperty("icsoe.efirma.origen");
    }

    @EventListener
    void alEscuchar(WebServerInitializedEvent evento) {
        // El servidor de administración tiene espacio de nombres; el público no.
        if (evento.getApplicationContext().getServerNamespace() == null) {
            puerto = evento.getWebServer().getPort();
        }
    }

    /** Como lo da el navegador: sin ruta ni diagonal final. */
    public String valor() {
        return configurado != null ? configurado : "http://localhost:" + puerto;
    }
}
