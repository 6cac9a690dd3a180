package mx.icsoe.portal.plataforma.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Ejecuta los programas de PostgreSQL, que se niegan a correr como root.
 *
 * @param prefijo lo que se antepone a cada orden para dejar de ser root; vacío con un usuario común
 */
record Ejecutor(List<String> prefijo) {

    private static final List<String> SIN_PRIVILEGIOS = List.of("unshare", "--user");

    /** El que conviene a quien ejecuta este proceso. */
    static Ejecutor delUsuario() {
        if (!esRoot()) {
            return new Ejecutor(List.of());
        }
        if (funciona(SIN_PRIVILEGIOS)) {
            return new Ejecutor(SIN_PRIVILEGIOS);
        }
        throw new PostgresNoArranca("PostgreSQL no corre como root y este sistema no permite «unshare --user»:"
                + " inicia icsoe con un usuario común.");
    }

    /** Ejecuta y espera; lo que el programa diga queda al final de {@code registro}. */
    int ejecutar(Path registro, List<String> orden) {
        List<String> completa = new ArrayList<>(prefijo);
        completa.addAll(orden);
        var proceso = new ProcessBuilder(completa)
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.PIPE)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(registro.toFile()));
        proceso.environment().put("LC_ALL", "C");
        proceso.environment().keySet().removeIf(variable -> variable.startsWith("PG"));
        try {
            return proceso.start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrumpido mientras trabajaba PostgreSQL", e);
        }
    }

    private static boolean esRoot() {
        Path yo = Path.of("/proc/self");
        try {
            return Files.exists(yo)
                    ? Integer.valueOf(0).equals(Files.getAttribute(yo, "unix:uid"))
                    : "root".equals(System.getProperty("user.name"));
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    private static boolean funciona(List<String> prefijo) {
        List<String> prueba = new ArrayList<>(prefijo);
        prueba.add("true");
        try {
            return new ProcessBuilder(prueba)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
