package mx.icsoe.resistencia.arranque;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import mx.icsoe.resistencia.Cifra;

/** P10: del {@code ./icsoe iniciar} a la primera página servida, con la base de datos. */
public final class MedirArranque {

    private static final int VECES = 7;
    private static final String COMANDO = "./icsoe medir p10";
    private static final String PAGINA = "/icsoe";

    private MedirArranque() {}

    public static void main(String[] args) throws Exception {
        int veces = args.length > 0 ? Integer.parseInt(args[0]) : VECES;
        Path datos = Files.createTempDirectory("icsoe-p10-");
        try {
            imprimir(medir(datos, veces), System.out);
        } finally {
            borrar(datos);
        }
    }

    private static List<Cifra> medir(Path datos, int veces) throws IOException, InterruptedException {
        double primera = segundos(Arrancado.medir(datos, PAGINA));
        List<Double> siguientes = new ArrayList<>();
        for (int i = 0; i < veces; i++) {
            siguientes.add(segundos(Arrancado.medir(datos, PAGINA)));
        }
        siguientes.sort(null);
        System.out.println("Arranques, de menor a mayor (s): " + siguientes);
        return List.of(
                new Cifra("P10", "primer arranque con base nueva", primera, "s", 20, "", COMANDO),
                new Cifra("P10", "arranque (mediana de " + veces + ")", siguientes.get(veces / 2), "s", 5, "", COMANDO),
                new Cifra("P10", "arranque (el peor de " + veces + ")", siguientes.getLast(), "s", 5, "", COMANDO));
    }

    private static void imprimir(List<Cifra> cifras, PrintStream salida) {
        LocalDate hoy = LocalDate.now(ZoneId.of("America/Mexico_City"));
        cifras.forEach(cifra -> salida.println(cifra.frase()));
        salida.println(Cifra.ENCABEZADO);
        cifras.forEach(cifra -> salida.println(cifra.csv(hoy)));
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
