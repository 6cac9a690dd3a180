package mx.icsoe.portal.domicilio.datos;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.LongConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import mx.icsoe.portal.nucleo.Huella;

/**
 * El archivo que entrega Correos de México: un ZIP con un TXT, o el TXT suelto. Se distingue por su contenido, no por
 * su nombre, y se lee sin escribir nada en disco.
 */
record ArchivoDelCatalogo(Path ruta) {

    /** El oficial pesa 2 MB y se expande a 15 MB: hay holgura de sobra. */
    static final long MAYOR_ARCHIVO = 64L << 20;

    static final long MAYOR_TEXTO = 256L << 20;
    static final int MAS_ENTRADAS = 16;
    private static final byte[] FIRMA_ZIP = {'P', 'K', 3, 4};

    Huella huella() throws IOException {
        var calculadora = Huella.calculadora();
        try (InputStream bytes = Files.newInputStream(ruta)) {
            byte[] trozo = new byte[1 << 16];
            for (int leidos = bytes.read(trozo); leidos >= 0; leidos = bytes.read(trozo)) {
                calculadora.update(trozo, 0, leidos);
            }
        }
        return Huella.deResumen(calculadora.digest());
    }

    long bytes() throws IOException {
        return Files.size(ruta);
    }

    /**
     * Abre el texto del catálogo.
     *
     * @param avance recibe cuántos bytes del archivo se llevan leídos
     */
    InputStream abrir(LongConsumer avance) throws IOException, CatalogoRechazado {
        if (bytes() > MAYOR_ARCHIVO) {
            throw new CatalogoRechazado("El archivo pesa más de 64 MB: no es el catálogo de Correos de México.");
        }
        var bytes = new BufferedInputStream(new FlujoMedido(Files.newInputStream(ruta), avance), 1 << 16);
        try {
            return esZip(bytes) ? texto(new ZipInputStream(bytes)) : bytes;
        } catch (IOException | CatalogoRechazado fallo) {
            bytes.close();
            throw fallo;
        }
    }

    private static boolean esZip(BufferedInputStream bytes) throws IOException {
        bytes.mark(FIRMA_ZIP.length);
        byte[] principio = bytes.readNBytes(FIRMA_ZIP.length);
        bytes.reset();
        return Arrays.equals(principio, FIRMA_ZIP);
    }

    private static InputStream texto(ZipInputStream zip) throws IOException, CatalogoRechazado {
        for (int vistas = 0; vistas < MAS_ENTRADAS; vistas++) {
            ZipEntry entrada = zip.getNextEntry();
            if (entrada == null) {
                throw new CatalogoRechazado("El ZIP no trae ningún archivo .txt.");
            }
            if (entrada.getName().toLowerCase(Locale.ROOT).endsWith(".txt")) {
                return new FlujoAcotado(zip, MAYOR_TEXTO);
            }
        }
        throw new CatalogoRechazado("El ZIP trae demasiados archivos: no es el de Correos de México.");
    }
}
