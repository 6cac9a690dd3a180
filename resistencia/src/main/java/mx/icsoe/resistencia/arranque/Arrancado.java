package mx.icsoe.resistencia.arranque;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Un portal que se inicia como lo haría una persona, se cronometra y se detiene. */
final class Arrancado {

    private static final Duration PACIENCIA = Duration.ofMinutes(2);
    private static final int MILISEGUNDOS_ENTRE_INTENTOS = 20;

    private Arrancado() {}

    /** Lo que pasó entre pedir el arranque y recibir la página. */
    static Duration medir(Path datos, String pagina) throws IOException, InterruptedException {
        int puerto = puertoLibre();
        List<String> orden =
                List.of("./icsoe", "iniciar", "--datos", datos.toString(), "--puerto", String.valueOf(puerto));
        long inicio = System.nanoTime();
        Process portal = new ProcessBuilder(orden)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            esperar(portal, URI.create("http://127.0.0.1:" + puerto + pagina));
            return Duration.ofNanos(System.nanoTime() - inicio);
        } finally {
            portal.destroy();
            portal.waitFor(1, TimeUnit.MINUTES);
        }
    }

    private static void esperar(Process portal, URI pagina) throws IOException, InterruptedException {
        long hasta = System.nanoTime() + PACIENCIA.toNanos();
        try (var cliente = HttpClient.newHttpClient()) {
            while (portal.isAlive() && System.nanoTime() < hasta) {
                if (sirve(cliente, pagina)) {
                    return;
                }
                TimeUnit.MILLISECONDS.sleep(MILISEGUNDOS_ENTRE_INTENTOS);
            }
        }
        throw new IOException("el portal no llegó a servir " + pagina.getPath());
    }

    private static boolean sirve(HttpClient cliente, URI pagina) throws IOException, InterruptedException {
        try {
            var respuesta = cliente.send(HttpRequest.newBuilder(pagina).build(), BodyHandlers.discarding());
            return respuesta.statusCode() == 200;
        } catch (ConnectException e) {
            return false;
        }
    }

    private static int puertoLibre() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
