package mx.icsoe.resistencia.trabajadores;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import mx.icsoe.portal.Icsoe;
import mx.icsoe.portal.plataforma.postgres.PostgresIncluido;
import mx.icsoe.resistencia.PortalMedido;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Un portal en su propio proceso, que procesa archivos de trabajadores de la cola que comparte con otros hasta que lo maten. */
public final class NodoQueMuere {

    private static final Map<String, String> AJUSTES = Map.of(
            "server.port", "0",
            "icsoe.cargas.hilos", "2",
            // Tandas cortas, para que casi toda muerte caiga a media tanda, y turnos cortos, para no esperar al muerto.
            "icsoe.cargas.tanda", "200",
            "icsoe.cargas.turno", "3s",
            "icsoe.cargas.espera", "50ms");

    private NodoQueMuere() {}

    public static void main(String[] palabras) {
        new SpringApplicationBuilder(Icsoe.class).bannerMode(Banner.Mode.OFF).run(palabras);
        System.out.println("LISTO");
    }

    /** Lo inicia y espera a que atienda. */
    static Process iniciar(Path carpeta, PostgresIncluido postgres) throws IOException {
        var orden = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                NodoQueMuere.class.getName());
        var ajustes = new HashMap<>(PortalMedido.sobre(carpeta, postgres));
        ajustes.putAll(AJUSTES);
        ajustes.put("logging.level.root", "OFF");
        ajustes.forEach((nombre, valor) ->
                orden.environment().put(nombre.toUpperCase(Locale.ROOT).replace('.', '_'), valor));
        orden.redirectError(ProcessBuilder.Redirect.DISCARD);
        Process nodo = orden.start();
        BufferedReader dicho = nodo.inputReader();
        for (String linea = dicho.readLine(); !"LISTO".equals(linea); linea = dicho.readLine()) {
            if (linea == null) {
                throw new IllegalStateException("el nodo no arrancó");
            }
        }
        return nodo;
    }
}
