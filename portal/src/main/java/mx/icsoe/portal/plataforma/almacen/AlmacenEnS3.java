package mx.icsoe.portal.plataforma.almacen;

import io.minio.CopyObjectArgs;
import io.minio.CopySource;
import io.minio.GetObjectArgs;
import io.minio.ListObjectsArgs;
import io.minio.MinioClient;
import io.minio.RemoveObjectArgs;
import io.minio.Result;
import io.minio.StatObjectArgs;
import io.minio.UploadObjectArgs;
import io.minio.messages.Item;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import mx.icsoe.portal.nucleo.Huella;
import mx.icsoe.portal.plataforma.almacen.ErrorDeAlmacen.ContenidoAlterado;
import mx.icsoe.portal.plataforma.almacen.ErrorDeAlmacen.ContenidoAusente;

/**
 * Almacén en un servicio compatible con S3. El nombre de un objeto es su huella, así que hay que conocerla antes de
 * subirlo: pasa por un archivo temporal. Un objeto aparece entero o no aparece: así lo promete S3.
 */
final class AlmacenEnS3 implements Almacen, Inventario {

    private static final String CONTENIDOS = "contenidos/";
    private static final String APARTADOS = "apartados/";
    private static final String TIPO = "application/octet-stream";

    private final MinioClient cliente;
    private final String cubeta;
    private final String prefijo;

    AlmacenEnS3(MinioClient cliente, String cubeta, String prefijo) {
        this.cliente = cliente;
        this.cubeta = cubeta;
        this.prefijo = prefijo;
    }

    @Override
    public Huella guardar(InputStream contenido) {
        return LlamadaS3.hacer(() -> {
            Path temporal = Files.createTempFile("icsoe-almacen", ".parte");
            try {
                Huella huella = escribir(contenido, temporal);
                if (!estaIntacto(huella)) {
                    cliente.uploadObject(UploadObjectArgs.builder()
                            .bucket(cubeta)
                            .object(nombre(CONTENIDOS, huella))
                            .filename(temporal.toString())
                            .contentType(TIPO)
                            .build());
                }
                return huella;
            } finally {
                Files.deleteIfExists(temporal);
            }
        });
    }

    private static Huella escribir(InputStream contenido, Path temporal) throws IOException {
        try (OutputStream salida = Files.newOutputStream(temporal)) {
            return Resumido.copiar(contenido, salida);
        }
    }

    private boolean estaIntacto(Huella huella) throws Exception {
        if (!existe(huella)) {
            return false;
        }
        try (InputStream guardado = bajar(huella)) {
            return Resumido.de(guardado).equals(huella);
        }
    }

    @Override
    public InputStream abrir(Huella huella) {
        return LlamadaS3.hacer(() -> {
            Path temporal = Files.createTempFile("icsoe-almacen", ".lectura");
            try (InputStream guardado = bajar(huella);
                    OutputStream salida = Files.newOutputStream(temporal)) {
                if (!Resumido.copiar(guardado, salida).equals(huella)) {
                    throw new ContenidoAlterado(huella);
                }
                return Files.newInputStream(temporal, StandardOpenOption.DELETE_ON_CLOSE);
            } catch (Exception fallo) {
                Files.deleteIfExists(temporal);
                throw LlamadaS3.faltaElObjeto(fallo) ? new ContenidoAusente(huella) : fallo;
            }
        });
    }

    private InputStream bajar(Huella huella) throws Exception {
        return cliente.getObject(GetObjectArgs.builder()
                .bucket(cubeta)
                .object(nombre(CONTENIDOS, huella))
                .build());
    }

    @Override
    public boolean existe(Huella huella) {
        return LlamadaS3.hacer(() -> {
            try {
                cliente.statObject(StatObjectArgs.builder()
                        .bucket(cubeta)
                        .object(nombre(CONTENIDOS, huella))
                        .build());
                return true;
            } catch (Exception fallo) {
                if (LlamadaS3.faltaElObjeto(fallo)) {
                    return false;
                }
                throw fallo;
            }
        });
    }

    @Override
    public void recorrer(Instant antesDe, Consumer<Huella> visita) {
        listar(CONTENIDOS, antesDe, visita);
    }

    @Override
    public void recorrerApartados(Consumer<Huella> visita) {
        listar(APARTADOS, Instant.MAX, visita);
    }

    private void listar(String carpeta, Instant antesDe, Consumer<Huella> visita) {
        LlamadaS3.hacer(() -> {
            for (Result<Item> resultado : cliente.listObjects(ListObjectsArgs.builder()
                    .bucket(cubeta)
                    .prefix(prefijo + carpeta)
                    .recursive(true)
                    .build())) {
                Item objeto = resultado.get();
                if (objeto.lastModified().toInstant().isBefore(antesDe)) {
                    huella(objeto.objectName()).ifPresent(visita);
                }
            }
            return true;
        });
    }

    @Override
    public void apartar(Huella huella) {
        mover(nombre(CONTENIDOS, huella), nombre(APARTADOS, huella));
    }

    @Override
    public void restituir(Huella huella) {
        mover(nombre(APARTADOS, huella), nombre(CONTENIDOS, huella));
    }

    @Override
    public void desechar(Huella huella) {
        LlamadaS3.hacer(() -> quitar(nombre(APARTADOS, huella)));
    }

    @Override
    public void comprobar() {
        LlamadaS3.exigirCubeta(cliente, cubeta);
    }

    private void mover(String origen, String destino) {
        LlamadaS3.hacer(() -> {
            cliente.copyObject(CopyObjectArgs.builder()
                    .bucket(cubeta)
                    .object(destino)
                    .source(CopySource.builder().bucket(cubeta).object(origen).build())
                    .build());
            return quitar(origen);
        });
    }

    private boolean quitar(String nombre) throws Exception {
        cliente.removeObject(
                RemoveObjectArgs.builder().bucket(cubeta).object(nombre).build());
        return true;
    }

    private String nombre(String carpeta, Huella huella) {
        return prefijo + carpeta + huella.hex();
    }

    private static Optional<Huella> huella(String nombre) {
        return Carpetas.huella(Path.of(nombre));
    }
}
