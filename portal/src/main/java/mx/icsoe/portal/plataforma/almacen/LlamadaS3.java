package mx.icsoe.portal.plataforma.almacen;

import io.minio.BucketExistsArgs;
import io.minio.MakeBucketArgs;
import io.minio.MinioClient;
import io.minio.errors.ErrorResponseException;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.Callable;
import mx.icsoe.portal.plataforma.almacen.ErrorDeAlmacen.AlmacenNoDisponible;

/** Traduce lo que lanza el cliente de S3, que son quince excepciones comprobadas, a {@link ErrorDeAlmacen}. */
final class LlamadaS3 {

    private static final Set<String> FALTA = Set.of("NoSuchKey", "NoSuchObject");

    private LlamadaS3() {}

    static <T> T hacer(Callable<T> llamada) {
        try {
            return llamada.call();
        } catch (ErrorDeAlmacen error) {
            throw error;
        } catch (IOException causa) {
            throw new AlmacenNoDisponible(causa);
        } catch (Exception causa) {
            throw new AlmacenNoDisponible(new IOException("el servicio S3 rechazó la operación", causa));
        }
    }

    static boolean faltaElObjeto(Exception fallo) {
        return fallo instanceof ErrorResponseException respuesta
                && FALTA.contains(respuesta.errorResponse().code());
    }

    static void exigirCubeta(MinioClient cliente, String cubeta) {
        if (!existeCubeta(cliente, cubeta)) {
            throw new AlmacenNoDisponible(new IOException("no existe la cubeta " + cubeta));
        }
    }

    static void crearCubeta(MinioClient cliente, String cubeta) {
        if (!existeCubeta(cliente, cubeta)) {
            hacer(() -> {
                cliente.makeBucket(MakeBucketArgs.builder().bucket(cubeta).build());
                return true;
            });
        }
    }

    private static boolean existeCubeta(MinioClient cliente, String cubeta) {
        return hacer(() ->
                cliente.bucketExists(BucketExistsArgs.builder().bucket(cubeta).build()));
    }
}
