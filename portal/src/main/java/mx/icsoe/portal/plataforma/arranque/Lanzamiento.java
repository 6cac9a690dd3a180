package mx.icsoe.portal.plataforma.arranque;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Arma el portal sobre una carpeta de datos, con el PostgreSQL incluido salvo que se haya indicado otro. */
final class Lanzamiento {

    /** Presente cuando el portal nació de {@code ./icsoe} y quien mira la consola es una persona. */
    static final String DESDE_LA_CONSOLA = "icsoe.desde-la-consola";

    /** Presente cuando se pidió una orden: nadie atiende y lo que solo sirve al portal no debe arrancar. */
    static final String ORDEN = "icsoe.orden";

    // Son las de menor precedencia: cualquier archivo, variable o argumento las cambia.
    private static final String[] DE_ENTRADA = {"logging.threshold.console=off", "icsoe.demostracion=true"};

    private final Class<?> aplicacion;
    private final CarpetaDeDatos carpeta;
    private final List<String> propiedades = new ArrayList<>();

    Lanzamiento(Class<?> aplicacion, CarpetaDeDatos carpeta, Argumentos argumentos) {
        this.aplicacion = aplicacion;
        this.carpeta = carpeta;
        con(DESDE_LA_CONSOLA, true);
        con("icsoe.datos", carpeta);
        con("logging.file.name", carpeta.registro());
        propiedades.addAll(argumentos.propiedades());
    }

    final Lanzamiento con(String propiedad, Object valor) {
        propiedades.add("--" + propiedad + "=" + valor);
        return this;
    }

    /**
     * Arranca y devuelve el contexto; al terminar la JVM, la base se detiene después que todo lo demás.
     *
     * @param compartido si otro proceso tiene la carpeta y su PostgreSQL
     */
    ConfigurableApplicationContext arrancar(boolean compartido) {
        var postgres = new PostgresDelPortal(carpeta, compartido);
        SpringApplication.getShutdownHandlers().add(postgres::detener);
        return new SpringApplicationBuilder(aplicacion)
                .bannerMode(Banner.Mode.OFF)
                .properties(DE_ENTRADA)
                .initializers(postgres)
                .run(propiedades.toArray(String[]::new));
    }
}
