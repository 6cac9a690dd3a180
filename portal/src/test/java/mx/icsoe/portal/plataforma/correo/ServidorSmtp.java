package mx.icsoe.portal.plataforma.correo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/** Un servidor SMTP que contesta lo que la prueba le dicte; lo demás, como uno sano. */
final class ServidorSmtp implements AutoCloseable {

    /** Recibe la orden y no contesta nunca. */
    static final String CALLA = "CALLA";

    /** Recibe la orden y cuelga. */
    static final String CUELGA = "CUELGA";

    final List<String> ordenes = new CopyOnWriteArrayList<>();
    final List<String> mensajes = new CopyOnWriteArrayList<>();
    final AtomicInteger conexiones = new AtomicInteger();
    private final Map<String, String> dictado = new HashMap<>();
    private final @Nullable SSLContext cifrado;
    private final ServerSocket puerta;

    ServidorSmtp(Map<String, String> dictado, @Nullable SSLContext cifrado) {
        this.cifrado = cifrado;
        this.dictado.putAll(dictado);
        try {
            puerta = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::atender);
    }

    static ServidorSmtp que(String orden, String respuesta) {
        return new ServidorSmtp(Map.of(orden, respuesta), null);
    }

    int puerto() {
        return puerta.getLocalPort();
    }

    private void atender() {
        while (!puerta.isClosed()) {
            try {
                Socket cliente = puerta.accept();
                conexiones.incrementAndGet();
                Thread.ofVirtual().start(() -> platicar(cliente));
            } catch (IOException alCerrar) {
                return;
            }
        }
    }

    private void platicar(Socket inicial) {
        Socket cliente = inicial;
        try {
            BufferedReader entrada = lector(cliente);
            if (!contestar(cliente, "SALUDO", "220 prueba")) {
                return;
            }
            for (String linea = entrada.readLine(); linea != null; linea = entrada.readLine()) {
                ordenes.add(linea);
                String orden = linea.split("[ :]", 2)[0];
                if (!contestar(cliente, orden, deSiempre(orden, cliente))) {
                    return;
                }
                if (orden.equals("STARTTLS")) {
                    cliente = cifrar(cliente);
                    entrada = lector(cliente);
                } else if (orden.equals("DATA") && !dictado.containsKey("DATA")) {
                    mensajes.add(cuerpo(entrada));
                    if (!contestar(cliente, "FIN", "250 recibido")) {
                        return;
                    }
                }
            }
        } catch (IOException elOtroColgo) {
            ordenes.add("(colgó)");
        }
    }

    private String deSiempre(String orden, Socket cliente) {
        return switch (orden) {
            case "EHLO" ->
                cifrado != null && !(cliente instanceof SSLSocket)
                        ? "250-prueba\r\n250 STARTTLS"
                        : "250-prueba\r\n250 8BITMIME";
            case "DATA" -> "354 adelante";
            case "STARTTLS" -> "220 adelante";
            default -> "250 bien";
        };
    }

    /** Dice si la plática sigue. */
    private boolean contestar(Socket cliente, String orden, String deSiempre) throws IOException {
        String respuesta = dictado.getOrDefault(orden, deSiempre);
        switch (respuesta) {
            case CALLA -> {
                return cliente.getInputStream().read() > 0;
            }
            case CUELGA -> {
                cliente.close();
                return false;
            }
            default -> {
                cliente.getOutputStream().write((respuesta + "\r\n").getBytes(StandardCharsets.US_ASCII));
                cliente.getOutputStream().flush();
                return true;
            }
        }
    }

    private Socket cifrar(Socket cliente) throws IOException {
        if (cifrado == null) {
            throw new IOException("no sé cifrar");
        }
        var seguro = (SSLSocket) cifrado.getSocketFactory()
                .createSocket(cliente, InetAddress.getLoopbackAddress().getHostAddress(), cliente.getPort(), true);
        seguro.setUseClientMode(false);
        seguro.startHandshake();
        return seguro;
    }

    private static String cuerpo(BufferedReader entrada) throws IOException {
        var cuerpo = new StringBuilder();
        for (String linea = entrada.readLine(); linea != null && !linea.equals("."); linea = entrada.readLine()) {
            cuerpo.append(linea).append('\n');
        }
        return cuerpo.toString();
    }

    private static BufferedReader lector(Socket cliente) throws IOException {
        return new BufferedReader(new InputStreamReader(cliente.getInputStream(), StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        try {
            puerta.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
