package mx.icsoe.efirma.demostracion;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Servicio OCSP honesto de la autoridad de demostración, que solo escucha en esta máquina. */
public final class ServicioOcsp implements AutoCloseable {

    private static final int PREGUNTA_MAXIMA = 4096;

    private final HttpServer servidor;
    private final ExecutorService hilos = Executors.newVirtualThreadPerTaskExecutor();
    private final RespuestasOcsp respuestas;

    private ServicioOcsp(HttpServer servidor, RespuestasOcsp respuestas) {
        this.servidor = servidor;
        this.respuestas = respuestas;
    }

    /**
     * Empieza a escuchar.
     *
     * @param puerto puerto local, o 0 para que el sistema elija uno libre
     */
    public static ServicioOcsp abrir(AutoridadDeDemostracion autoridad, int puerto, InstantSource reloj)
            throws IOException {
        HttpServer servidor = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), puerto), 0);
        ServicioOcsp servicio = new ServicioOcsp(servidor, new RespuestasOcsp(autoridad, reloj));
        servidor.setExecutor(servicio.hilos);
        servidor.createContext("/ocsp", servicio::atender);
        servidor.start();
        return servicio;
    }

    /** Dirección que se configura en quien consulta. */
    public URI direccion() {
        InetSocketAddress donde = servidor.getAddress();
        return URI.create("http://" + donde.getAddress().getHostAddress() + ":" + donde.getPort() + "/ocsp");
    }

    private void atender(HttpExchange intercambio) throws IOException {
        try (intercambio) {
            byte[] pregunta = intercambio.getRequestBody().readNBytes(PREGUNTA_MAXIMA);
            byte[] respuesta = respuestas.contestar(pregunta);
            intercambio.getResponseHeaders().set("Content-Type", "application/ocsp-response");
            intercambio.sendResponseHeaders(200, respuesta.length);
            intercambio.getResponseBody().write(respuesta);
        }
    }

    @Override
    public void close() {
        servidor.stop(0);
        hilos.shutdownNow();
    }
}
