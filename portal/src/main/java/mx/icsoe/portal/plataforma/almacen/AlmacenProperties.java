package mx.icsoe.portal.plataforma.almacen;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Dónde se guardan los contenidos ({@code icsoe.almacen.*}).
 *
 * @param tipo en una carpeta, o en un servicio compatible con S3
 * @param carpeta con {@code carpeta}: su ruta
 * @param s3 con {@code s3}: el servicio; entonces es obligatorio
 */
@ConfigurationProperties("icsoe.almacen")
record AlmacenProperties(
        @DefaultValue("carpeta") Tipo tipo,
        @DefaultValue("datos/almacen") Path carpeta,
        @Nullable S3 s3) {

    AlmacenProperties {
        if (tipo == Tipo.S3 && s3 == null) {
            throw new IllegalArgumentException("falta icsoe.almacen.s3.*: dirección, cubeta, acceso y secreto");
        }
    }

    enum Tipo {
        CARPETA,
        S3
    }

    /**
     * Un servicio compatible con S3.
     *
     * @param direccion la del servicio
     * @param region la que el servicio espera
     * @param cubeta ya creada, salvo que {@code crearCubeta}
     * @param prefijo con qué empieza cada nombre, para compartir la cubeta
     * @param acceso identificador de la llave de acceso
     * @param secreto secreto de la llave de acceso
     * @param crearCubeta si se crea al arrancar cuando no existe
     */
    record S3(
            URI direccion,
            @DefaultValue("us-east-1") String region,
            String cubeta,
            @DefaultValue("") String prefijo,
            String acceso,
            String secreto,
            @DefaultValue("false") boolean crearCubeta) {

        /** Sin las llaves. */
        @Override
        public String toString() {
            return "S3[" + direccion + ", " + cubeta + "]";
        }
    }
}
