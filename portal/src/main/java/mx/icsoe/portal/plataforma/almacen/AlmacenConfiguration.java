package mx.icsoe.portal.plataforma.almacen;

import io.minio.MinioClient;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Elige el almacén según la configuración; su salud y su barrido valen para cualquiera. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AlmacenProperties.class)
class AlmacenConfiguration {

    private static final Duration ESPERA = Duration.ofSeconds(10);

    @Bean
    Almacen almacen(AlmacenProperties propiedades) {
        return switch (propiedades.tipo()) {
            case CARPETA -> new AlmacenEnCarpeta(propiedades.carpeta());
            case S3 -> enS3(Objects.requireNonNull(propiedades.s3()));
        };
    }

    @Bean
    HealthIndicator almacenHealthIndicator(Almacen almacen) {
        return new SaludDelAlmacen((Inventario) almacen);
    }

    @Bean
    BarridoDeHuerfanos barridoDeHuerfanos(Almacen almacen, List<UsosDeContenido> usos, InstantSource reloj) {
        return new BarridoDeHuerfanos((Inventario) almacen, usos, reloj);
    }

    private static AlmacenEnS3 enS3(AlmacenProperties.S3 s3) {
        MinioClient cliente = MinioClient.builder()
                .endpoint(s3.direccion().toString())
                .region(s3.region())
                .credentials(s3.acceso(), s3.secreto())
                .build();
        cliente.setTimeout(ESPERA.toMillis(), ESPERA.toMillis(), ESPERA.toMillis());
        if (s3.crearCubeta()) {
            LlamadaS3.crearCubeta(cliente, s3.cubeta());
        }
        return new AlmacenEnS3(cliente, s3.cubeta(), s3.prefijo());
    }
}
