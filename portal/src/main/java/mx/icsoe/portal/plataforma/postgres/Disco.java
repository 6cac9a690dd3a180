package mx.icsoe.portal.plataforma.postgres;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;

/** Lo que se hace con carpetas y cómo se cuenta cuando no se puede. */
public final class Disco {

    private Disco() {}

    /** Pone una carpeta recién hecha en su lugar; si otro proceso se adelantó, usa la suya. */
    static Path estrenar(Path nueva, Path definitiva) throws IOException {
        try {
            return Files.move(nueva, definitiva);
        } catch (FileAlreadyExistsException e) {
            borrar(nueva);
            return definitiva;
        }
    }

    static void permitirLectura(Path carpeta) throws IOException {
        permisos(carpeta, "rwxr-xr-x");
    }

    static void permisos(Path ruta, String permisos) throws IOException {
        if (Files.getFileAttributeView(ruta, PosixFileAttributeView.class) != null) {
            Files.setPosixFilePermissions(ruta, PosixFilePermissions.fromString(permisos));
        }
    }

    /** Escribe un archivo que solo su dueño puede leer, ni por un instante de otro modo. */
    public static void escribirEnSecreto(Path archivo, List<String> lineas) throws IOException {
        Files.deleteIfExists(archivo);
        Files.createFile(archivo, soloDueno(archivo));
        Files.write(archivo, lineas);
    }

    private static FileAttribute<?>[] soloDueno(Path archivo) {
        return archivo.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    static void exigirEspacio(Path carpeta, long bytes) throws IOException {
        if (Files.getFileStore(carpeta).getUsableSpace() < bytes) {
            throw new PostgresNoArranca(sinEspacio(carpeta));
        }
    }

    static String sinEspacio(Path carpeta) {
        return "No queda espacio en el disco de " + carpeta + ": libera al menos 500 MB y vuelve a iniciar.";
    }

    /** Borra una carpeta con todo lo que contiene; si no existe, no hace nada. */
    public static void borrar(Path carpeta) throws IOException {
        if (!Files.exists(carpeta)) {
            return;
        }
        List<Path> rutas;
        try (var todas = Files.walk(carpeta)) {
            rutas = todas.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path ruta : rutas) {
            Files.deleteIfExists(ruta);
        }
    }

    /** La frase con que se explica por qué no se pudo escribir en una carpeta. */
    public static String frase(String intento, Path carpeta, IOException causa) {
        String texto = String.valueOf(causa.getMessage());
        if (texto.contains("No space left") || texto.contains("not enough space")) {
            return sinEspacio(carpeta);
        }
        if (causa instanceof FileAlreadyExistsException || causa instanceof NotDirectoryException) {
            return carpeta + " no es una carpeta: indica otra con --datos.";
        }
        if (causa instanceof AccessDeniedException || texto.contains("Read-only file system")) {
            return "No se puede escribir en " + carpeta + ": revisa sus permisos o indica otra con --datos.";
        }
        return "No se pudo " + intento + " en " + carpeta + ": " + texto;
    }
}
