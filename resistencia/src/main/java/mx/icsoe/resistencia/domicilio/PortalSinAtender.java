package mx.icsoe.resistencia.domicilio;

import java.nio.file.Path;
import java.util.Map;
import mx.icsoe.portal.Icsoe;
import mx.icsoe.portal.plataforma.postgres.PostgresIncluido;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** El portal armado sobre un PostgreSQL nuevo, como cuando corre una orden: no escucha a nadie. */
record PortalSinAtender(PostgresIncluido postgres, ConfigurableApplicationContext contexto) implements AutoCloseable {

    static PortalSinAtender en(Path carpeta) {
        PostgresIncluido postgres = PostgresIncluido.iniciar(carpeta.resolve("postgres"));
        try {
            return new PortalSinAtender(postgres, armar(carpeta, postgres));
        } catch (RuntimeException noArranco) {
            postgres.close();
            throw noArranco;
        }
    }

    private static ConfigurableApplicationContext armar(Path carpeta, PostgresIncluido postgres) {
        return new SpringApplicationBuilder(Icsoe.class)
                .bannerMode(Banner.Mode.OFF)
                .properties(Map.<String, Object>of(
                        "spring.datasource.url", postgres.url(),
                        "spring.datasource.username", postgres.aplicacion().usuario(),
                        "spring.datasource.password", postgres.aplicacion().contrasena(),
                        "spring.flyway.user", postgres.dueno().usuario(),
                        "spring.flyway.password", postgres.dueno().contrasena(),
                        "icsoe.datos", carpeta.toString(),
                        "logging.level.root", "WARN",
                        "server.port", -1,
                        "spring.main.lazy-initialization", true))
                .run();
    }

    @Override
    public void close() {
        contexto.close();
        postgres.close();
    }
}
