package mx.icsoe.portal.pruebas;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import mx.icsoe.portal.Icsoe;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** Otro portal sobre la misma base y con la hora congelada, como el que está detrás del mismo balanceador. */
public record OtroNodo(ConfigurableApplicationContext portal) implements AutoCloseable {

    /**
     * Lo arranca en otro puerto.
     *
     * @param ademas controladores de prueba que también debe tener
     */
    public static OtroNodo de(ApplicationContext portal, Class<?>... ademas) {
        return con(Map.of(), portal, ademas);
    }

    /** Como {@link #de}, con otros ajustes. */
    public static OtroNodo con(Map<String, String> ajustes, ApplicationContext portal, Class<?>... ademas) {
        var aplicacion = new SpringApplication(Icsoe.class, RelojDePruebaConfiguration.class);
        aplicacion.addPrimarySources(Arrays.asList(ademas));
        aplicacion.setDefaultProperties(
                ConBase.propiedades(portal.getEnvironment().getRequiredProperty("spring.datasource.url")));
        return new OtroNodo(aplicacion.run(Stream.concat(
                        // Lo que application.properties ya dice gana a las propiedades por omisión.
                        Stream.of(
                                "--server.port=0",
                                "--icsoe.datos=" + portal.getEnvironment().getRequiredProperty("icsoe.datos")),
                        ajustes.entrySet().stream().map(ajuste -> "--" + ajuste.getKey() + "=" + ajuste.getValue()))
                .toArray(String[]::new)));
    }

    public int puerto() {
        return portal.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    @Override
    public void close() {
        portal.close();
    }
}
