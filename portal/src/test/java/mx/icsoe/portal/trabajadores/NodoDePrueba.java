package mx.icsoe.portal.trabajadores;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mx.icsoe.portal.Icsoe;
import mx.icsoe.portal.pruebas.ConBase;
import org.springframework.boot.SpringApplication;

/** El portal en otro proceso, sobre la base de la prueba, para matarlo de verdad. */
public final class NodoDePrueba {

    private NodoDePrueba() {}

    public static void main(String[] palabras) {
        var aplicacion = new SpringApplication(Icsoe.class);
        aplicacion.setDefaultProperties(ConBase.propiedades(palabras[0]));
        aplicacion.run(List.of(palabras).subList(1, palabras.length).toArray(String[]::new));
        System.out.println("LISTO");
    }

    /** Lo inicia y espera a que atienda. */
    static Process iniciar(String url, Map<String, String> ajustes) throws IOException {
        List<String> orden = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                NodoDePrueba.class.getName(),
                url,
                "--server.port=0",
                "--logging.level.root=OFF"));
        ajustes.forEach((nombre, valor) -> orden.add("--" + nombre + "=" + valor));
        Process nodo = new ProcessBuilder(orden)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader dicho = nodo.inputReader();
        for (String linea = dicho.readLine(); !"LISTO".equals(linea); linea = dicho.readLine()) {
            if (linea == null) {
                throw new IllegalStateException("el nodo no arrancó");
            }
        }
        return nodo;
    }
}
