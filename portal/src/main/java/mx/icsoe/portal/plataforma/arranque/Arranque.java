package mx.icsoe.portal.plataforma.arranque;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Hace lo que se pidió con {@code ./icsoe}: iniciar el portal o ejecutar una {@link Orden}. */
public final class Arranque {

    private static final int PUERTO_DE_SIEMPRE = 8080;

    private final Class<?> aplicacion;
    private final Map<String, String> entorno;
    private final PrintStream errores;

    /**
     * @param aplicacion la clase de Spring Boot
     * @param entorno las variables del sistema
     * @param errores donde se dice, en una frase, lo que impidió el trabajo
     */
    public Arranque(Class<?> aplicacion, Map<String, String> entorno, PrintStream errores) {
        this.aplicacion = aplicacion;
        this.entorno = entorno;
        this.errores = errores;
    }

    /** Termina el proceso si algo lo impide o si era una orden; si inició el portal, deja que siga. */
    public void ejecutar(String[] palabras) {
        Costumbres.deMexico();
        @Nullable CarpetaDeDatos carpeta = null;
        try {
            Argumentos argumentos = Argumentos.leer(palabras, Path.of(entorno.getOrDefault("ICSOE_DATOS", "datos")));
            carpeta = new CarpetaDeDatos(argumentos.datos());
            Lanzamiento lanzamiento = new Lanzamiento(aplicacion, carpeta, argumentos);
            switch (argumentos.orden()) {
                case Argumentos.INICIAR -> iniciar(argumentos, carpeta, lanzamiento);
                case Argumentos.ENTRENAR -> entrenar(carpeta, lanzamiento);
                default -> ordenar(argumentos, carpeta, lanzamiento);
            }
        } catch (RuntimeException falla) {
            CarpetaDeDatos usada = carpeta;
            errores.println(Frases.de(falla).orElseGet(() -> inesperada(usada)));
            System.exit(1);
        }
    }

    private void iniciar(Argumentos argumentos, CarpetaDeDatos carpeta, Lanzamiento lanzamiento) {
        exigirPuertoLibre(argumentos);
        exigirCarpetaLibre(carpeta);
        argumentos.puerto().ifPresent(puerto -> lanzamiento.con("server.port", puerto));
        lanzamiento.arrancar(false);
    }

    // Un arranque de ensayo, para que la JVM guarde qué clases usa el portal.
    private static void entrenar(CarpetaDeDatos carpeta, Lanzamiento lanzamiento) {
        exigirCarpetaLibre(carpeta);
        var contexto = lanzamiento.con("server.port", 0).arrancar(false);
        Ensayo.recorrer(contexto);
        System.exit(0);
    }

    private static void ordenar(Argumentos argumentos, CarpetaDeDatos carpeta, Lanzamiento lanzamiento) {
        boolean compartido = !carpeta.tomar();
        // El contexto es web, para que las órdenes vean los mismos beans que el portal, pero no escucha.
        var contexto = lanzamiento
                .con("server.port", -1)
                .con("management.server.port", -1)
                .con("spring.main.lazy-initialization", true)
                .con(Lanzamiento.ORDEN, String.join(" ", argumentos.palabras()))
                .arrancar(compartido);
        System.exit(contexto.getBean(Ordenes.class).ejecutar(argumentos.palabras(), System.out));
    }

    private static void exigirCarpetaLibre(CarpetaDeDatos carpeta) {
        if (!carpeta.tomar()) {
            throw new ArranqueImpedido("Otro icsoe (proceso " + carpeta.proceso() + ") está usando " + carpeta
                    + ": detenlo o indica otra carpeta con --datos.");
        }
    }

    // Spring lo descubriría al final; más vale decirlo antes de hacer esperar.
    private void exigirPuertoLibre(Argumentos argumentos) {
        if (entorno.containsKey("SERVER_PORT") || argumentos.ajusta("server.")) {
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
