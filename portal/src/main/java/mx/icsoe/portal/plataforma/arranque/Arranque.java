package mx.icsoe.portal.plataforma.arranque;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Hace lo que se pidió con {@code ./icsoe}: iniciar el portal o ejecutar una {@link Orden}. */
public final class Arranque {

    static final String CON_FRASES = "icsoe.consola.frases";

    private static final int PUERTO_DE_SIEMPRE = 8080;

    private final Class<?> aplicacion;
    private final PrintStream consola;

    public Arranque(Class<?> aplicacion, PrintStream consola) {
        this.aplicacion = aplicacion;
        this.consola = consola;
    }

    /** Termina el proceso si algo lo impide o si era una orden; si inició el portal, deja que siga. */
    public void ejecutar(String[] argumentos, Map<String, String> entorno) {
        Path datosDeSiempre = Path.of(entorno.getOrDefault("ICSOE_DATOS", "datos"));
        @Nullable CarpetaDeDatos carpeta = null;
        try {
            Argumentos leidos = Argumentos.leer(argumentos, datosDeSiempre);
            carpeta = new CarpetaDeDatos(leidos.datos());
            if (leidos.esIniciar()) {
                iniciar(leidos, carpeta, entorno);
            } else {
                System.exit(ordenar(leidos, carpeta));
            }
        } catch (RuntimeException falla) {
            CarpetaDeDatos usada = carpeta;
            consola.println(Frases.de(falla).orElseGet(() -> inesperada(usada)));
            System.exit(1);
        }
    }

    private void iniciar(Argumentos argumentos, CarpetaDeDatos carpeta, Map<String, String> entorno) {
        exigirPuertoLibre(argumentos, entorno);
        if (carpeta.tomar().isEmpty()) {
            throw new ArranqueImpedido("Otro icsoe (proceso " + carpeta.proceso() + ") está usando " + carpeta
                    + ": detenlo o indica otra carpeta con --datos.");
        }
        Map<String, Object> propiedades = propiedades(carpeta);
        argumentos.puerto().ifPresent(puerto -> propiedades.put("server.port", puerto));
        arrancar(argumentos, propiedades, new PostgresDelPortal(carpeta, false));
    }

    private int ordenar(Argumentos argumentos, CarpetaDeDatos carpeta) {
        Optional<FileLock> propia = carpeta.tomar();
        Map<String, Object> propiedades = propiedades(carpeta);
        // Un contexto web que no escucha: las órdenes ven los mismos beans que el portal.
        propiedades.put("server.port", -1);
        propiedades.put("management.server.port", -1);
        propiedades.put("spring.main.lazy-initialization", true);
        propiedades.put("icsoe.orden", String.join(" ", argumentos.palabras()));
        var contexto = arrancar(argumentos, propiedades, new PostgresDelPortal(carpeta, propia.isEmpty()));
        return contexto.getBean(Ordenes.class).ejecutar(argumentos.palabras(), System.out);
    }

    private ConfigurableApplicationContext arrancar(
            Argumentos argumentos, Map<String, Object> propiedades, PostgresDelPortal postgres) {
        SpringApplication.getShutdownHandlers().add(postgres::detener);
        return new SpringApplicationBuilder(aplicacion)
                .bannerMode(Banner.Mode.OFF)
                .properties(propiedades)
                .initializers(postgres)
                .run(argumentos.propiedades().toArray(String[]::new));
    }

    private static Map<String, Object> propiedades(CarpetaDeDatos carpeta) {
        Map<String, Object> propiedades = new HashMap<>();
        propiedades.put("icsoe.datos", carpeta.toString());
        propiedades.put("logging.file.name", carpeta.registro().toString());
        propiedades.put(CON_FRASES, true);
        return propiedades;
    }

    // Spring lo descubriría al final; más vale decirlo antes de esperar.
    private static void exigirPuertoLibre(Argumentos argumentos, Map<String, String> entorno) {
        if (entorno.containsKey("SERVER_PORT")
                || argumentos.propiedades().stream().anyMatch(p -> p.startsWith("--server."))) {
            return;
        }
        int puerto = argumentos.puerto().orElse(PUERTO_DE_SIEMPRE);
        try (var prueba = new ServerSocket()) {
            prueba.setReuseAddress(true);
            prueba.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), puerto));
        } catch (IOException e) {
            throw new ArranqueImpedido(Frases.puertoOcupado(puerto));
        }
    }

    private static String inesperada(@Nullable CarpetaDeDatos carpeta) {
        return "icsoe no pudo arrancar por una falla inesperada"
                + (carpeta == null ? "." : "; el detalle está en " + carpeta.registro() + ".");
    }
}
