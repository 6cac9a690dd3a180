package mx.icsoe.portal.plataforma.postgres;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Traduce a una frase lo último que PostgreSQL escribió en su registro. */
final class Registro {

    private static final List<String> GRAVES = List.of("PANIC:", "FATAL:", "error:");
    private static final int LINEAS = 40;

    private Registro() {}

    /** Aparta lo de la vez anterior, para que solo se explique lo de esta. */
    static void estrenar(Path registro) {
        try {
            if (Files.exists(registro)) {
                Files.move(registro, registro.resolveSibling("postgres.anterior.log"), REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new PostgresNoArranca(Disco.frase("escribir el registro", registro, e), e);
        }
    }

    static String explicar(Path registro, Path datos) {
        List<String> ultimas = ultimas(registro);
        if (dice(ultimas, "No space left on device")) {
            return Disco.sinEspacio(datos);
        }
        if (dice(ultimas, "Permission denied") || dice(ultimas, "Read-only file system")) {
            return "PostgreSQL no puede escribir en " + datos + ": revisa los permisos o indica otra con --datos.";
        }
        if (dice(ultimas, "Address already in use") || dice(ultimas, "could not bind")) {
            return "Otro programa ocupó el puerto de la base de datos justo al arrancar: vuelve a iniciar.";
        }
        return danada(datos, causa(ultimas), registro);
    }

    static String danada(Path datos, String causa, Path registro) {
        return "La base de datos de " + datos + " está dañada o incompleta y PostgreSQL no la abre (" + causa
                + "). Restaura un respaldo o indica otra carpeta con --datos; el detalle está en " + registro + ".";
    }

    private static boolean dice(List<String> lineas, String texto) {
        return lineas.stream().anyMatch(linea -> linea.contains(texto));
    }

    private static String causa(List<String> lineas) {
        return lineas.reversed().stream()
                .filter(linea -> GRAVES.stream().anyMatch(linea::contains))
                .map(linea -> linea.substring(linea.lastIndexOf(": ") + 1).strip())
                .findFirst()
                .orElse("no dijo por qué");
    }

    private static List<String> ultimas(Path registro) {
        try {
            List<String> lineas = new String(Files.readAllBytes(registro), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return lineas.subList(Math.max(0, lineas.size() - LINEAS), lineas.size());
        } catch (IOException e) {
            return List.of();
        }
    }
}
