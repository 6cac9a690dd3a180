package mx.icsoe.portal.plataforma.arranque;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** El portal en un proceso aparte, como lo deja {@code ./icsoe iniciar}. */
record PortalEnMarcha(Process proceso, Path consola) implements AutoCloseable {

    static PortalEnMarcha ejecutar(Path carpeta, String... argumentos) throws IOException {
        List<String> orden = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                "mx.icsoe.portal.Icsoe"));
        orden.addAll(List.of(argumentos));
        Path consola = Files.createTempFile(carpeta, "consola", ".txt");
        Process proceso = new ProcessBuilder(orden)
                .redirectErrorStream(true)
                .redirectOutput(consola.toFile())
                .start();
        return new PortalEnMarcha(proceso, consola);
    }

    static int puertoLibre() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Espera a que diga que está listo o a que termine. */
    PortalEnMarcha esperar() throws Exception {
        for (int i = 0; i < 1200 && proceso.isAlive() && !dicho().contains("está listo"); i++) {
            proceso.waitFor(100, TimeUnit.MILLISECONDS);
        }
        return this;
    }

    /** Lo que se leyó en la consola. */
    String dicho() throws IOException {
        return Files.readString(consola);
    }

    /** Lo que quedó en el registro, para explicar una prueba que falla. */
    static String registro(Path datos) throws IOException {
        Path registro = datos.resolve("registros/icsoe.log");
        return Files.exists(registro) ? Files.readString(registro) : "sin registro";
    }

    /** Lo detiene como Ctrl-C y devuelve con qué código terminó. */
    int detener() throws InterruptedException {
        proceso.destroy();
        return terminar();
    }

    int terminar() throws InterruptedException {
        if (!proceso.waitFor(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("el portal no termina");
        }
        return proceso.exitValue();
    }

    @Override
    public void close() {
        proceso.destroyForcibly();
    }
}
