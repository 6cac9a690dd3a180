package mx.icsoe.portal.plataforma.almacen;

import io.minio.MinioClient;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Un servidor S3 de verdad en su propio proceso, en un puerto libre; se apaga con la JVM de las pruebas. */
record ServidorS3(Process proceso, int puerto) {

    static final String ACCESO = "acceso";
    static final String SECRETO = "secreto-de-pruebas";

    private static final Pattern PUERTO = Pattern.compile("started on ports? .*?(\\d+) \\(http\\)");

    static ServidorS3 unico() {
        return Unico.SERVIDOR;
    }

    String direccion() {
        return "http://127.0.0.1:" + puerto;
    }

    MinioClient cliente() {
        return MinioClient.builder()
                .endpoint(direccion())
                .region("us-east-1")
                .credentials(ACCESO, SECRETO)
                .build();
    }

    private static ServidorS3 iniciar() {
        try {
            Process proceso = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx192m",
                            "-XX:TieredStopAtLevel=1",
                            "-jar",
                            Path.of("target", "s3", "s3mock.jar").toString(),
                            "--http.port=0",
                            "--server.port=0")
                    .redirectErrorStream(true)
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(proceso::destroyForcibly));
            return new ServidorS3(proceso, esperarPuerto(proceso));
        } catch (IOException causa) {
            throw new UncheckedIOException(causa);
        }
    }

    /** Lee hasta que diga su puerto; un hilo sigue leyendo para que no se atore al escribir. */
    private static int esperarPuerto(Process proceso) throws IOException {
        var dicho = new StringBuilder();
        BufferedReader lector = proceso.inputReader(StandardCharsets.UTF_8);
        for (String renglon = lector.readLine(); renglon != null; renglon = lector.readLine()) {
            dicho.append(renglon).append('\n');
            Matcher puerto = PUERTO.matcher(renglon);
            if (puerto.find()) {
                Thread.ofVirtual().start(() -> lector.lines().forEach(_ -> {}));
                return Integer.parseInt(puerto.group(1));
            }
        }
        throw new IOException("el servidor S3 no arrancó:\n" + dicho);
    }

    private static final class Unico {
        static final ServidorS3 SERVIDOR = iniciar();
    }
}
