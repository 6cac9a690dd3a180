package mx.icsoe.portal.domicilio.datos;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Escribe archivos con la forma del oficial y contenido inventado. */
final class CatalogoDePrueba {

    private static final String AVISO = "Catálogo inventado para una prueba.";

    private CatalogoDePrueba() {}

    /** Un renglón; la clave es {@code 09-015-<consecutivo>}. */
    static String renglon(String codigoPostal, String nombre, String consecutivo, String ciudad) {
        return String.join(
                "|",
                codigoPostal,
                nombre,
                "Colonia",
                "Cuauhtémoc",
                "Ciudad de México",
                ciudad,
                codigoPostal,
                "09",
                codigoPostal,
                "",
                "09",
                "015",
                consecutivo,
                "Urbano",
                "");
    }

    static byte[] texto(List<String> renglones) {
        return texto(RenglonPostal.ENCABEZADO, renglones);
    }

    static byte[] texto(String encabezado, List<String> renglones) {
        return (AVISO + "\r\n" + encabezado + "\r\n" + String.join("\r\n", renglones) + "\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] zip(String nombre, byte[] contenido) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(nombre));
            zip.write(contenido);
        } catch (IOException imposible) {
            throw new UncheckedIOException(imposible);
        }
        return bytes.toByteArray();
    }

    static ArchivoDelCatalogo archivo(Path carpeta, String nombre, byte[] contenido) {
        try {
            return new ArchivoDelCatalogo(Files.write(carpeta.resolve(nombre), contenido));
        } catch (IOException imposible) {
            throw new UncheckedIOException(imposible);
        }
    }
}
