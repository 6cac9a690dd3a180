package mx.icsoe.resistencia.web;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Pide una dirección de esta máquina sin descanso, con varias conexiones que se reutilizan, durante un tiempo fijo.
 *
 * @param galleta encabezado {@code Cookie}
 */
record Carga(int puerto, String ruta, String galleta) {

    private static final int CONEXIONES = 16;

    /** Respuestas completas por segundo; toda respuesta debe ser 200. */
    double ritmo(Duration tiempo) throws InterruptedException {
        long empezo = System.nanoTime();
        long limite = empezo + tiempo.toNanos();
        try (var hilos = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Long>> clientes = new ArrayList<>();
            for (int i = 0; i < CONEXIONES; i++) {
                clientes.add(() -> pedirHasta(limite));
            }
            long total = 0;
            for (Future<Long> cliente : hilos.invokeAll(clientes)) {
                total += cliente.get();
            }
            return total / ((System.nanoTime() - empezo) / 1e9);
        } catch (ExecutionException falla) {
            throw new IllegalStateException(falla.getCause());
        }
    }

    /** Una sola petición; devuelve cuántos bytes trajo su cuerpo. */
    int unaVez() {
        try (var enchufe = conectar();
                var entrada = new BufferedInputStream(enchufe.getInputStream())) {
            return pedir(enchufe, entrada);
        } catch (IOException falla) {
            throw new IllegalStateException(falla);
        }
    }

    private long pedirHasta(long limite) throws IOException {
        long hechas = 0;
        try (var enchufe = conectar();
                var entrada = new BufferedInputStream(enchufe.getInputStream(), 1 << 16)) {
            while (System.nanoTime() < limite) {
                pedir(enchufe, entrada);
                hechas++;
            }
        }
        return hechas;
    }

    private int pedir(Socket enchufe, InputStream entrada) throws IOException {
        String peticion = "GET " + ruta + " HTTP/1.1\r\nHost: localhost:" + puerto + "\r\nAccept: text/html\r\nCookie: "
                + galleta + "\r\n\r\n";
        enchufe.getOutputStream().write(peticion.getBytes(StandardCharsets.US_ASCII));
        String estado = renglon(entrada);
        if (!estado.startsWith("HTTP/1.1 200")) {
            throw new IOException(ruta + " contestó " + estado);
        }
        int largo = -1;
        for (String encabezado = renglon(entrada); !encabezado.isEmpty(); encabezado = renglon(entrada)) {
            if (encabezado.regionMatches(true, 0, "Content-Length:", 0, 15)) {
                largo = Integer.parseInt(encabezado.substring(15).strip());
            }
        }
        entrada.skipNBytes(largo);
        return largo;
    }

    private Socket conectar() throws IOException {
        var enchufe = new Socket(InetAddress.getLoopbackAddress(), puerto);
        enchufe.setTcpNoDelay(true);
        return enchufe;
    }

    private static String renglon(InputStream entrada) throws IOException {
        var texto = new StringBuilder();
        for (int uno = entrada.read(); uno != '\n'; uno = entrada.read()) {
            if (uno < 0) {
                throw new IOException("el servidor cerró a media respuesta");
            }
            if (uno != '\r') {
                texto.append((char) uno);
            }
        }
        return texto.toString();
    }
}
