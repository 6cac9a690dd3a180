package mx.icsoe.portal.plataforma.postgres;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Los programas de una versión de PostgreSQL.
 *
 * @param carpeta la que contiene {@code bin}
 * @param mayor versión mayor: 18, 15…
 */
public record Motor(Path carpeta, int mayor) {

    private static final List<String> CARPETAS_USUALES = List.of(
            "/usr/lib/postgresql/%d",
            "/usr/pgsql-%d", "/opt/homebrew/opt/postgresql@%d", "/usr/local/opt/postgresql@%d");

    /** El PostgreSQL que el sistema tiene instalado en alguna de sus carpetas usuales. */
    public static Optional<Motor> instalado(int mayor) {
        return CARPETAS_USUALES.stream()
                .map(carpeta -> Path.of(carpeta.formatted(mayor)))
                .filter(carpeta -> Files.isExecutable(carpeta.resolve("bin/initdb")))
                .map(carpeta -> new Motor(carpeta, mayor))
                .findFirst();
    }

    String programa(String nombre) {
        return carpeta.resolve("bin").resolve(nombre).toString();
    }
}
