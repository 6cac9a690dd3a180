package mx.icsoe.resistencia.trabajadores;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import mx.icsoe.resistencia.Cifra;
import mx.icsoe.resistencia.Medidas;
import mx.icsoe.resistencia.PortalMedido;
import org.springframework.util.FileSystemUtils;

/** P3: veinte contratistas suben a la vez un archivo de 3,000 trabajadores, cada uno el suyo. */
public final class MedirArchivosALaVez {

    private static final int A_LA_VEZ = 20;
    private static final int FILAS = 3_000;
    private static final int VUELTAS = 8;
    private static final int CALENTAMIENTO = 3;
    private static final double MARCA = 1;

    private MedirArchivosALaVez() {}

    public static void main(String[] args) throws IOException, InterruptedException, ExecutionException {
        Path carpeta = Files.createTempDirectory("icsoe-p3-");
        try (var portal = PortalMedido.atendiendo(carpeta);
                var hilos = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Contratista> todos = new ArrayList<>();
            for (int i = 0; i < A_LA_VEZ; i++) {
                todos.add(new Contratista(portal, carpeta, i));
            }
            medir(todos, hilos);
        } finally {
            FileSystemUtils.deleteRecursively(carpeta);
        }
    }

    private static void medir(List<Contratista> todos, ExecutorService hilos)
            throws InterruptedException, ExecutionException {
        List<Double> juntos = new ArrayList<>();
        List<Double> solos = new ArrayList<>();
        for (int vuelta = 0; vuelta < VUELTAS + CALENTAMIENTO; vuelta++) {
            double solo = vuelta(todos.subList(0, 1), hilos).getFirst();
            List<Double> deTodos = vuelta(todos, hilos);
            if (vuelta >= CALENTAMIENTO) {
                solos.add(solo);
                juntos.addAll(deTodos);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "Uno solo: mediana %.3f s. Veinte a la vez: mediana %.3f s, p95 %.3f s%n",
                medidas(solos).mediana(),
                medidas(juntos).mediana(),
                medidas(juntos).percentil(0.95));
        Cifra.aLoMas(
                        "P3",
                        "Archivo de 3000 trabajadores con 20 a la vez: p95",
                        medidas(juntos).percentil(0.95),
                        "s",
                        MARCA)
                .decir(System.out);
    }

    private static List<Double> vuelta(List<Contratista> quienes, ExecutorService hilos)
            throws InterruptedException, ExecutionException {
        List<Callable<Double>> subidas = new ArrayList<>();
        for (Contratista quien : quienes) {
            subidas.add(quien.preparada());
        }
        List<Double> segundos = new ArrayList<>();
        for (Future<Double> subida : hilos.invokeAll(subidas)) {
            segundos.add(subida.get());
        }
        return segundos;
    }

    private static Medidas medidas(List<Double> valores) {
        return new Medidas(valores.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** Uno de los veinte, con su sesión y sus contratos. */
    private static final class Contratista {

        private final EscenaDeCargas escena;
        private final Subida subida;
        private final Path carpeta;
        private final long desde;

        Contratista(PortalMedido portal, Path carpeta, int numero) {
            this.escena = new EscenaDeCargas(portal, "MED1901%02dAA1".formatted(10 + numero));
            this.subida = new Subida(portal, escena.sesion());
            this.carpeta = carpeta;
            this.desde = (long) numero * FILAS;
        }

        Callable<Double> preparada() throws InterruptedException {
            String ruta = escena.ruta(escena.contrato());
            Path cuerpo = cuerpo(ruta);
            return () -> {
                long inicio = System.nanoTime();
                escena.esperar(subida.subir(ruta, cuerpo), FILAS);
                double segundos = (System.nanoTime() - inicio) / 1e9;
                Files.delete(cuerpo);
                return segundos;
            };
        }

        private Path cuerpo(String ruta) throws InterruptedException {
            try {
                return subida.preparar(carpeta, ruta, desde, FILAS);
            } catch (IOException sinDisco) {
                throw new IllegalStateException(sinDisco);
            }
        }
    }
}
