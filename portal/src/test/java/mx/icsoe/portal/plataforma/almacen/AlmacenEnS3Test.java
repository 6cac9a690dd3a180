package mx.icsoe.portal.plataforma.almacen;

import static org.assertj.core.api.Assertions.assertThat;

import io.minio.MinioClient;
import io.minio.PutObjectArgs;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.UUID;
import mx.icsoe.portal.nucleo.Huella;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** El mismo contrato contra un servidor S3 de verdad. */
class AlmacenEnS3Test extends ContratoDeAlmacen<AlmacenEnS3> {

    private static final String PREFIJO = "icsoe/";

    private final MinioClient cliente = ServidorS3.unico().cliente();
    private final String cubeta = "icsoe-" + UUID.randomUUID();

    @BeforeEach
    void creaSuCubeta() {
        LlamadaS3.crearCubeta(cliente, cubeta);
    }

    @Override
    AlmacenEnS3 almacen() {
        return new AlmacenEnS3(cliente, cubeta, PREFIJO);
    }

    @Override
    void alterar(Huella huella, byte[] otro) throws Exception {
        cliente.putObject(PutObjectArgs.builder().bucket(cubeta).object(PREFIJO + "contenidos/" + huella.hex()).stream(
                        new ByteArrayInputStream(otro), otro.length, -1)
                .build());
    }

    @Test
    void dicePorSuSaludQueFaltaLaCubeta() {
        var sinCubeta = new AlmacenEnS3(cliente, "no-existe-" + cubeta, "");

        assertThat(new SaludDelAlmacen(sinCubeta).health().getStatus().getCode())
                .isEqualTo("DOWN");
    }

    @Test
    void seEligePorConfiguracionYCreaSuCubeta() {
        var s3 = new AlmacenProperties.S3(
                URI.create(ServidorS3.unico().direccion()),
                "us-east-1",
                "nueva-" + cubeta,
                "",
                ServidorS3.ACCESO,
                ServidorS3.SECRETO,
                true);
        var propiedades = new AlmacenProperties(AlmacenProperties.Tipo.S3, java.nio.file.Path.of("sin-usar"), s3);

        Almacen elegido = new AlmacenConfiguration().almacen(propiedades);

        assertThat(elegido).isInstanceOf(AlmacenEnS3.class);
        assertThat(elegido.existe(Huella.de(new byte[0]))).isFalse();
        assertThat(s3.toString()).doesNotContain(ServidorS3.SECRETO, ServidorS3.ACCESO);
    }
}
