package mx.icsoe.efirma.pruebas;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import mx.icsoe.efirma.demostracion.AutoridadDeDemostracion;

/** Servicio OCSP en esta máquina que dice la verdad o la mentira que se le pida. */
public final class OcspMentiroso implements AutoCloseable {

    private final HttpServer servidor;
    private final ExecutorService hilos = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch cierre = new CountDownLatch(1);
    private final AtomicInteger preguntas = new AtomicInteger();
    private final RespuestaTorcida respuestas;
    private volatile Mentira mentira = Mentira.NINGUNA;

    public OcspMentiroso(AutoridadDeDemostracion autoridad, InstantSource reloj) {
        try {
            this.servidor = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException("no hay puerto local para el OCSP de prueba", e);
        }
        this.respuestas = new RespuestaTorcida(autoridad, reloj);
        servidor.setExecutor(hilos);
        servidor.createContext("/ocsp", this::atender);
        servidor.start();
    }

    public URI direccion() {
        return URI.create("http://127.0.0.1:" + servidor.getAddress().getPort() + "/ocsp");
    }

    public void mentir(Mentira nueva) {
        mentira = nueva;
    }

    /** Cuántas preguntas ha recibido. */
    public int preguntas() {
        return preguntas.get();
    }

    private void atender(HttpExchange intercambio) throws IOException {
        try (intercambio) {
            byte[] pregunta = intercambio.getRequestBody().readAllBytes();
            preguntas.incrementAndGet();
            switch (mentira) {
                case LENTA -> esperarAlCierre(Integer.MAX_VALUE);
                case GOTEA -> gotear(intercambio);
                case ERROR_500 -> intercambio.sendResponseHeaders(500, -1);
                case ENORME -> enviar(intercambio, new byte[200_000]);
                case BASURA ->
                    enviar(intercambio, "<html>mantenimiento</html>".getBytes(java.nio.charset.StandardCharsets.UTF_8));
                case VACIA -> intercambio.sendResponseHeaders(200, -1);
                default -> enviar(intercambio, respuestas.a(pregunta, mentira));
            }
        } catch (RuntimeException e) {
            throw new IOException(e);
        }
    }

    private static void enviar(HttpExchange intercambio, byte[] cuerpo) throws IOException {
        intercambio.sendResponseHeaders(200, cuerpo.length);
        intercambio.getResponseBody().write(cuerpo);
    }

    private void gotear(HttpExchange intercambio) throws IOException {
        intercambio.sendResponseHeaders(200, 1_000);
        OutputStream cuerpo = intercambio.getResponseBody();
        for (int gota = 0; gota < 1_000 && !esperarAlCierre(50); gota++) {
            cuerpo.write(0x30);
            cuerpo.flush();
        }
    }

    private boolean esperarAlCierre(int milisegundos) {
        try {
            return cierre.await(milisegundos, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    @Override
    public void close() {
        cierre.countDown();
        servidor.stop(0);
        hilos.shutdownNow();
    }
}
