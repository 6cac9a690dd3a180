package mx.icsoe.portal.plataforma.almacen;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.icsoe.portal.nucleo.Huella;

/** Dónde va cada cosa dentro de la carpeta del almacén. Solo su dueño puede leerla. */
record Carpetas(Path raiz) {

    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    private static final Pattern HUELLA = Pattern.compile("[0-9a-f]{64}");

    Path contenido(Huella huella) {
        String hex = huella.hex();
        return raiz.resolve("contenidos", hex.substring(0, 2), hex.substring(2, 4), hex);
    }

    Path apartado(Huella huella) {
        return raiz.resolve("apartados", huella.hex());
    }

    void recorrerContenidos(Consumer<Path> visita) throws IOException {
        recorrer("contenidos", visita);
    }

    void recorrerApartados(Consumer<Path> visita) throws IOException {
        recorrer("apartados", visita);
    }

    /** Un archivo nuevo y vacío en el mismo disco, para poder renombrarlo de golpe. */
    Path temporal() throws IOException {
        return Files.createTempFile(crear(raiz.resolve("temporal")), "", ".parte", permisos("rw-------"));
    }

    /** Renombra de golpe y baja a disco las dos carpetas, para que el nombre nuevo sobreviva a un corte. */
    void mover(Path origen, Path destino) throws IOException {
        crear(superior(destino));
        Files.move(origen, destino, StandardCopyOption.ATOMIC_MOVE);
        sincronizar(superior(destino));
        sincronizar(superior(origen));
    }

    static Optional<Huella> huella(Path archivo) {
        String nombre = archivo.toFile().getName();
        return HUELLA.matcher(nombre).matches() ? Optional.of(new Huella(nombre)) : Optional.empty();
    }

    private void recorrer(String carpeta, Consumer<Path> visita) throws IOException {
        try (Stream<Path> archivos = Files.walk(crear(raiz.resolve(carpeta)))) {
            archivos.filter(Files::isRegularFile).forEach(visita);
        }
    }

    /** También las carpetas nuevas deben sobrevivir: se baja a disco la que las contiene. */
    private static Path crear(Path carpeta) throws IOException {
        if (!Files.isDirectory(carpeta)) {
            Path superior = crear(superior(carpeta));
            Files.createDirectories(carpeta, permisos("rwx------"));
            sincronizar(superior);
        }
        return carpeta;
    }

    private static Path superior(Path ruta) {
        return Objects.requireNonNull(ruta.toAbsolutePath().getParent(), "la raíz del disco no es un contenido");
    }

    private static void sincronizar(Path carpeta) throws IOException {
        if (POSIX) {
            try (FileChannel canal = FileChannel.open(carpeta, StandardOpenOption.READ)) {
                canal.force(true);
            }
        }
    }

    private static FileAttribute<?>[] permisos(String permisos) {
        return POSIX
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permisos))
                }
                : new FileAttribute<?>[0];
    }
}
