package mx.icsoe.portal.plataforma.postgres;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Extrae un tar de archivos, carpetas y enlaces simbólicos con nombres de hasta 100 bytes.
 *
 * <p>Es lo único que traen los paquetes de PostgreSQL; cualquier otra entrada se rechaza en vez de adivinarla.
 */
final class LectorTar {

    private static final int BLOQUE = 512;
    private static final int EJECUTABLE_POR_SU_DUENO = 0100;

    private final InputStream tar;
    private final Path destino;

    LectorTar(InputStream tar, Path destino) {
        this.tar = tar;
        this.destino = destino.toAbsolutePath().normalize();
    }

    void extraer() throws IOException {
        for (byte[] cabecera = bloque(); cabecera[0] != 0; cabecera = bloque()) {
            extraerEntrada(cabecera);
        }
    }

    private void extraerEntrada(byte[] cabecera) throws IOException {
        Path ruta = dentro(texto(cabecera, 0, 100));
        char tipo = (char) cabecera[156];
        switch (tipo) {
            case '5' -> Files.createDirectories(ruta);
            case '2' -> enlazar(ruta, texto(cabecera, 157, 100));
            case '0', '\0' -> copiar(ruta, octal(cabecera, 124, 12), octal(cabecera, 100, 8));
            default -> throw new IOException("entrada de tar de tipo desconocido: " + tipo);
        }
    }

    private void enlazar(Path ruta, String objetivo) throws IOException {
        Files.createDirectories(carpetaDe(ruta));
        dentro(destino.relativize(carpetaDe(ruta)).resolve(objetivo).toString());
        Files.createSymbolicLink(ruta, Path.of(objetivo));
    }

    private void copiar(Path ruta, long tamano, long modo) throws IOException {
        Files.createDirectories(carpetaDe(ruta));
        try (var salida = Files.newOutputStream(ruta)) {
            byte[] parte = new byte[64 * 1024];
            for (long falta = tamano; falta > 0; ) {
                int leidos = tar.read(parte, 0, (int) Math.min(parte.length, falta));
                if (leidos < 0) {
                    throw new EOFException("el tar termina a la mitad de un archivo");
                }
                salida.write(parte, 0, leidos);
                falta -= leidos;
            }
        }
        tar.skipNBytes((BLOQUE - tamano % BLOQUE) % BLOQUE);
        boolean posix = Files.getFileAttributeView(ruta, PosixFileAttributeView.class) != null;
        if (posix && (modo & EJECUTABLE_POR_SU_DUENO) != 0) {
            Files.setPosixFilePermissions(ruta, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private byte[] bloque() throws IOException {
        byte[] bloque = tar.readNBytes(BLOQUE);
        if (bloque.length < BLOQUE) {
            throw new EOFException("el tar está incompleto");
        }
        return bloque;
    }

    private Path dentro(String nombre) throws IOException {
        Path ruta = destino.resolve(nombre).normalize();
        if (!ruta.startsWith(destino)) {
            throw new IOException("el tar quiere escribir fuera de su carpeta");
        }
        return ruta;
    }

    private Path carpetaDe(Path ruta) {
        Path carpeta = ruta.getParent();
        return carpeta == null ? destino : carpeta;
    }

    private static String texto(byte[] cabecera, int desde, int largo) {
        int fin = desde;
        while (fin < desde + largo && cabecera[fin] != 0) {
            fin++;
        }
        return new String(cabecera, desde, fin - desde, StandardCharsets.UTF_8);
    }

    private static long octal(byte[] cabecera, int desde, int largo) {
        return Long.parseLong(texto(cabecera, desde, largo).strip(), 8);
    }
}
