package mx.icsoe.resistencia.arranque;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import mx.icsoe.resistencia.Cifra;
import mx.icsoe.resistencia.Medidas;

/** P10: del {@code ./icsoe iniciar} a la primera página servida, con la base de datos. */
public final class MedirArranque {

    private static final int VECES = 7;
    private static final String PAGINA = "/icsoe";

    private MedirArranque() {}

    public static void main(String[] args) throws Exception {
        int veces = args.length > 0 ? Integer.parseInt(args[0]) : VECES;
        Path datos = Files.createTempDirectory("icsoe-p10-");
        try {
            medir(datos, veces).forEach(cifra -> cifra.decir(System.out));
        } finally {
            borrar(datos);
        }
    }

    private static List<Cifra> medir(Path datos, int veces) throws IOException, InterruptedException {
        double primera = segundos(Arrancado.medir(datos, PAGINA));
        double[] siguientes = new double[veces];
        for (int i = 0; i < veces; i++) {
            siguientes[i] = segundos(Arrancado.medir(datos, PAGINA));
        }
        System.out.println("Arranques (s): " + Arrays.toString(siguientes));
        var medidas = new Medidas(siguientes);
        return List.of(
                Cifra.aLoMas("P10", "primer arranque con base nueva", primera, "s", 20),
                Cifra.aLoMas("P10", "arranque (mediana de " + veces + ")", medidas.mediana(), "s", 5),
                Cifra.aLoMas("P10", "arranque (el peor de " + veces + ")", medidas.mayor(), "s", 5));
    }

    private static double segundos(Duration duracion) {
        return Math.round(duracion.toMillis() / 10.0) / 100.0;
    }

    private static void borrar(Path carpeta) throws IOException {
        List<Path> rutas;
        try (var todas = Files.walk(carpeta)) {
            rutas = todas.toList().reversed();
        }
        for (Path ruta : rutas) {
            Files.delete(ruta);
        }
    }
}
