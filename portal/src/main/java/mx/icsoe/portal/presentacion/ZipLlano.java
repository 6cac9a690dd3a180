package mx.icsoe.portal.presentacion;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import mx.icsoe.portal.presentacion.PaqueteDelAcuse.Parte;

/** Un ZIP sin comprimir y sin fechas: el mismo contenido da siempre los mismos bytes. */
final class ZipLlano {

    private static final LocalDateTime SIN_FECHA = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;

    ZipLlano(OutputStream salida) {
        this.zip = new ZipOutputStream(salida);
    }

    /** Lee el contenido dos veces: sin comprimir, el tamaño y la suma van antes que él. */
    void agregar(String nombre, Parte parte) throws IOException {
        var entrada = new ZipEntry(nombre);
        entrada.setTimeLocal(SIN_FECHA);
        entrada.setMethod(ZipEntry.STORED);
        var suma = new CRC32();
        try (InputStream contenido = new CheckedInputStream(parte.contenido().get(), suma)) {
            entrada.setSize(contenido.transferTo(OutputStream.nullOutputStream()));
        }
        entrada.setCrc(suma.getValue());
        zip.putNextEntry(entrada);
        try (InputStream contenido = parte.contenido().get()) {
            contenido.transferTo(zip);
        }
        zip.closeEntry();
    }

    void terminar() throws IOException {
        zip.finish();
    }
}
