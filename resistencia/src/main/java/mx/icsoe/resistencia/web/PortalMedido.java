package mx.icsoe.resistencia.web;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Map;
import mx.icsoe.portal.Icsoe;
import mx.icsoe.portal.contratista.Contratistas;
import mx.icsoe.portal.nucleo.Huella;
import mx.icsoe.portal.nucleo.Rfc;
import mx.icsoe.portal.plataforma.postgres.PostgresIncluido;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** El portal entero, atendiendo en un puerto libre sobre un PostgreSQL nuevo, con una sesión abierta. */
record PortalMedido(PostgresIncluido postgres, ConfigurableApplicationContext contexto) implements AutoCloseable {

    private static final String SERIE = "30001000000500003416";

    static PortalMedido en(Path carpeta) {
        PostgresIncluido postgres = PostgresIncluido.iniciar(carpeta.resolve("postgres"));
        try {
            return new PortalMedido(postgres, armar(carpeta, postgres));
        } catch (RuntimeException noArranco) {
            postgres.close();
            throw noArranco;
        }
    }

    private static ConfigurableApplicationContext armar(Path carpeta, PostgresIncluido postgres) {
        return new SpringApplicationBuilder(Icsoe.class, ServidorConLimiteConfiguration.class)
                .bannerMode(Banner.Mode.OFF)
                .properties(Map.<String, Object>of(
                        "spring.datasource.url", postgres.url(),
                        "spring.datasource.username", postgres.aplicacion().usuario(),
                        "spring.datasource.password", postgres.aplicacion().contrasena(),
                        "spring.flyway.user", postgres.dueno().usuario(),
                        "spring.flyway.password", postgres.dueno().contrasena(),
                        "icsoe.datos", carpeta.toString(),
                        "logging.level.root", "WARN",
                        "server.port", 0,
                        "server.tomcat.max-keep-alive-requests", -1))
                .run();
    }

    int puerto() {
        return contexto.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    /** Da de alta a un contratista, le abre sesión con los términos aceptados y devuelve su galleta. */
    String abrirSesion() {
        var rfc = new Rfc("EKU9003173C9");
        var contratista = contexto.getBean(Contratistas.class).registrarEntrada(rfc, "Contratista medido", SERIE);
        byte[] azar = new byte[32];
        new SecureRandom().nextBytes(azar);
        String llave = Base64.getUrlEncoder().withoutPadding().encodeToString(azar);
        Instant ahora = Instant.now();
        contexto.getBean(JdbcClient.class)
                .sql("""
                        INSERT INTO plataforma.sesion (huella, identidad, datos, creada, ultimo_acceso)
                        VALUES (:huella,
                            jsonb_build_object('contratista', CAST(:contratista AS text), 'rfc', CAST(:rfc AS text),
                                'nombre', 'Contratista medido', 'serie', CAST(:serie AS text),
                                'desde', CAST(:desde AS text)),
                            '{"TERMINOS_ACEPTADOS": "1"}', :ahora, :ahora)""")
                .param(
                        "huella",
                        Huella.de(llave.getBytes(StandardCharsets.US_ASCII)).bytes())
                .param("contratista", contratista.valor().toString())
                .param("rfc", rfc.valor())
                .param("serie", SERIE)
                .param("desde", String.valueOf(ahora.toEpochMilli()))
                .param("ahora", ahora.atOffset(ZoneOffset.UTC))
                .update();
        return "__Host-icsoe=" + llave;
    }

    @Override
    public void close() {
        contexto.close();
        postgres.close();
    }
}
