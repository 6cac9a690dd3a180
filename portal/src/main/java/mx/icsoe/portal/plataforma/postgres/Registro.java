package mx.icsoe.portal.plataforma.postgres;

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

    static String explicar(Path registro, Path datos) {
        List<String> ultimas = ultimas(registro);
        if (dice(ultimas, "No space left on device")) {
            return "No queda espacio en el disco de " + datos + ": libera al menos 500 MB y vuelve a iniciar.";
        }
        if (dice(ultimas, "Permission denied") || dice(ultimas, "Read-only file system")) {
            return "PostgreSQL no puede escribir en " + datos + ": revisa los permisos o indica otra con --datos.";
        }
        if (dice(ultimas, "Address already in use") || dice(ultimas, "could not bind")) {
            return "Otro programa ocupó el puerto de la base de datos justo al arrancar: vuelve a iniciar.";
        }
        return "La base de datos de " + datos + " está dañada o incompleta y PostgreSQL no la abre (" + causa(ultimas)
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
