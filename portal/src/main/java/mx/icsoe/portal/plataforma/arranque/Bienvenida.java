package mx.icsoe.portal.plataforma.arranque;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Lo que se lee en la consola cuando el portal ya atiende: dónde está, dónde guarda y qué se puede probar. */
@Component
@Profile("!produccion")
@ConditionalOnProperty(Lanzamiento.DESDE_LA_CONSOLA)
class Bienvenida implements DisposableBean {

    private final Environment entorno;
    private final ObjectProvider<Novedad> novedades;
    private boolean dada;

    Bienvenida(Environment entorno, ObjectProvider<Novedad> novedades) {
        this.entorno = entorno;
        this.novedades = novedades;
    }

    @EventListener(ApplicationReadyEvent.class)
    void imprimir() {
        if (entorno.containsProperty(Lanzamiento.ORDEN)) {
            return;
        }
        String direccion = "http://localhost:" + entorno.getProperty("local.server.port");
        var consola = System.out;
        consola.println();
        consola.println("icsoe está listo en " + direccion + "/icsoe");
        consola.println("Guarda todo en " + entorno.getProperty("icsoe.datos"));
        novedades
                .orderedStream()
                .flatMap(novedad -> novedad.lineas(direccion).stream())
                .forEach(consola::println);
        consola.println();
        consola.println("Ctrl-C lo detiene; lo capturado se queda.");
        dada = true;
    }

    @Override
    public void destroy() {
        if (dada) {
            System.out.println("Deteniendo icsoe…");
        }
    }
}
