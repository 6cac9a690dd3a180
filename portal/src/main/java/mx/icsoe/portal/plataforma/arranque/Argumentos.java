package mx.icsoe.portal.plataforma.arranque;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;

/**
 * Lo que se escribió después de {@code ./icsoe}.
 *
 * @param palabras la orden y lo suyo; vacías si no se pidió ninguna
 * @param datos la carpeta de datos
 * @param puerto donde atender, si se indicó
 * @param propiedades las que Spring entiende, como {@code --spring.profiles.active=produccion}
 */
record Argumentos(List<String> palabras, Path datos, OptionalInt puerto, List<String> propiedades) {

    static final String INICIAR = "iniciar";
    static final String ENTRENAR = "entrenar";

    /** Lee los argumentos; lo que no entiende lo dice con una frase. */
    static Argumentos leer(String[] argumentos, Path datosDeSiempre) {
        Deque<String> faltan = new ArrayDeque<>(List.of(argumentos));
        List<String> palabras = new ArrayList<>();
        List<String> propiedades = new ArrayList<>();
        Path datos = datosDeSiempre;
        OptionalInt puerto = OptionalInt.empty();
        while (!faltan.isEmpty()) {
            String argumento = faltan.removeFirst();
            switch (argumento) {
                case "--datos" -> datos = Path.of(valor(faltan, "--datos /ruta/de/la/carpeta"));
                case "--puerto" -> puerto = OptionalInt.of(puerto(valor(faltan, "--puerto 8080")));
                default -> (esPropiedad(argumento) ? propiedades : palabras).add(argumento);
            }
        }
        return new Argumentos(
                List.copyOf(palabras), datos.toAbsolutePath().normalize(), puerto, List.copyOf(propiedades));
    }

    /** La orden completa; sin ninguna, iniciar. */
    String orden() {
        return palabras.isEmpty() ? INICIAR : String.join(" ", palabras);
    }

    /** Si alguna propiedad con ese prefijo se indicó aquí. */
    boolean ajusta(String prefijo) {
        return propiedades.stream().anyMatch(propiedad -> propiedad.startsWith("--" + prefijo));
    }

    private static boolean esPropiedad(String argumento) {
        return argumento.startsWith("--") && argumento.contains(".") && argumento.contains("=");
    }

    private static String valor(Deque<String> faltan, String ejemplo) {
        if (faltan.isEmpty() || faltan.getFirst().startsWith("--")) {
            throw new ArranqueImpedido("Falta un valor; escribe, por ejemplo, " + ejemplo + ".");
        }
        return faltan.removeFirst();
    }

    private static int puerto(String texto) {
        int puerto = texto.matches("\\d{1,5}") ? Integer.parseInt(texto) : 0;
        if (puerto < 1 || puerto > 65_535) {
            throw new ArranqueImpedido("El puerto debe ser un número de 1 a 65535, por ejemplo --puerto 8080.");
        }
        return puerto;
    }
}
