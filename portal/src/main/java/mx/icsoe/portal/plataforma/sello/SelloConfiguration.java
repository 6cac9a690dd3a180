package mx.icsoe.portal.plataforma.sello;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** El sello y el sellado de tiempo configurados o, sin ellos, los de demostración. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SelloProperties.class)
class SelloConfiguration {

    @Bean
    LlavesDeDemostracion llavesDeDemostracion(
            @Value("${icsoe.datos}") Path datos, InstantSource reloj, SecureRandom azar) {
        return new LlavesDeDemostracion(datos, reloj, azar);
    }

    /** Perezoso: abrir o crear las llaves tarda, y no hace falta para atender. */
    @Bean
    @Lazy
    Sello sello(SelloProperties propiedades, LlavesDeDemostracion demostracion) {
        @Nullable Path almacen = propiedades.almacen();
        return almacen == null
                ? demostracion.abrir().llave(Optional.of(LlavesDeDemostracion.SELLO))
                : ArchivoDeLlaves.abrir(almacen, propiedades.contrasena()).llave(propiedades.alias());
    }

    @Bean
    @Lazy
    SelladoDeTiempo selladoDeTiempo(
            SelloProperties propiedades, LlavesDeDemostracion demostracion, InstantSource reloj, SecureRandom azar) {
        var servicio = propiedades.tiempo();
        return servicio == null
                ? new SelladoIncluido(demostracion.abrir().llave(Optional.of(LlavesDeDemostracion.TIEMPO)), reloj, azar)
                : new SelladoPorHttp(servicio, propiedades.tiempoEspera(), azar);
    }
}
