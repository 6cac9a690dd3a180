package mx.icsoe.resistencia;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import mx.icsoe.portal.Icsoe;
import mx.icsoe.portal.plataforma.postgres.PostgresIncluido;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** El portal entero sobre un PostgreSQL nuevo, en este proceso. */
public record PortalMedido(PostgresIncluido postgres, ConfigurableApplicationContext contexto)
        implements AutoCloseable {

    /** Atiende en un puerto libre. */
    public static PortalMedido atendiendo(Path carpeta, Class<?>... ademas) {
        return iniciar(carpeta, Map.of("server.port", 0, "server.tomcat.max-keep-alive-requests", -1), ademas);
    }

    /** Como cuando corre una orden: no escucha a nadie y arma solo lo que se usa. */
    public static PortalMedido sinAtender(Path carpeta) {
        return iniciar(carpeta, Map.of("server.port", -1, "spring.main.lazy-initialization", true));
    }

    /** Atiende y recibe archivos de trabajadores, pero los procesan otros nodos. */
    public static PortalMedido sinProcesar(Path carpeta) {
        return iniciar(carpeta, Map.of("server.port", 0, "icsoe.cargas.hilos", 0));
    }

    public int puerto() {
        return contexto.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    private static PortalMedido iniciar(Path carpeta, Map<String, ?> ajustes, Class<?>... ademas) {
        PostgresIncluido postgres = PostgresIncluido.iniciar(carpeta.resolve("postgres"));
        try {
            return new PortalMedido(postgres, armar(carpeta, postgres, ajustes, ademas));
        } catch (RuntimeException noArranco) {
            postgres.close();
            throw noArranco;
        }
    }

    private static ConfigurableApplicationContext armar(
            Path carpeta, PostgresIncluido postgres, Map<String, ?> ajustes, Class<?>... ademas) {
        var propiedades = new HashMap<String, Object>(ajustes);
        propiedades.putAll(sobre(carpeta, postgres));
        return new SpringApplicationBuilder(Icsoe.class)
                .sources(ademas)
                .bannerMode(Banner.Mode.OFF)
                .run(propiedades.entrySet().stream()
                        .map(propiedad -> "--" + propiedad.getKey() + "=" + propiedad.getValue())
                        .toArray(String[]::new));
    }

    /** Los ajustes con que un portal se une a esa base y a esa carpeta. */
    public static Map<String, String> sobre(Path carpeta, PostgresIncluido postgres) {
        return Map.of(
                "spring.datasource.url", postgres.url(),
                "spring.datasource.username", postgres.aplicacion().usuario(),
                "spring.datasource.password", postgres.aplicacion().contrasena(),
                "spring.flyway.user", postgres.dueno().usuario(),
                "spring.flyway.password", postgres.dueno().contrasena(),
                "icsoe.datos", carpeta.toString(),
                "logging.level.root", "WARN");
    }

    @Override
    public void close() {
        contexto.close();
        postgres.close();
    }
}
