package mx.icsoe.portal.pruebas;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Da a cada contexto de Spring su propia base, salvo que la prueba indique {@code spring.datasource.url}. */
public final class ConBase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext contexto) {
        var entorno = contexto.getEnvironment();
        if (entorno.containsProperty("spring.datasource.url")) {
            return;
        }
        entorno.getPropertySources()
                .addFirst(new MapPropertySource(
                        "base-de-pruebas", propiedades(BaseDePruebas.nueva().url())));
    }

    /** Las propiedades con que otro portal se une a la misma base. */
    public static Map<String, Object> propiedades(String url) {
        return Map.of(
                "spring.datasource.url",
                url,
                "spring.datasource.username",
                ServidorDePruebas.APLICACION,
                "spring.datasource.password",
                ServidorDePruebas.CONTRASENA,
                "spring.flyway.user",
                ServidorDePruebas.DUENO,
                "spring.flyway.password",
                ServidorDePruebas.CONTRASENA,
                "icsoe.recordatorios.cron",
                "-",
                "icsoe.datos",
                "target/datos-de-prueba",
                "spring.datasource.hikari.maximum-pool-size",
                8,
                "spring.datasource.hikari.minimum-idle",
                1);
    }
}
