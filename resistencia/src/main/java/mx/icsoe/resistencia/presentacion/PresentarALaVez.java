package mx.icsoe.resistencia.presentacion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import mx.icsoe.portal.nucleo.Cuatrimestre;
import mx.icsoe.portal.nucleo.Folio;
import mx.icsoe.portal.presentacion.PresentarInformativa.Resultado;
import mx.icsoe.resistencia.Cifra;
import mx.icsoe.resistencia.PortalMedido;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/** D4: la misma firma mandada cincuenta veces a la vez, con tantas informativas como se pida. Cada una da un solo folio. */
public final class PresentarALaVez {

    private static final int INFORMATIVAS = 200;
    private static final int A_LA_VEZ = 50;
    private static final Cuatrimestre ULTIMO = new Cuatrimestre(2026, 1);

    private PresentarALaVez() {}

    public static void main(String[] palabras) throws IOException, InterruptedException, ExecutionException {
        int cuantas = palabras.length > 0 ? Integer.parseInt(palabras[0]) : INFORMATIVAS;
        Path carpeta = Files.createTempDirectory("icsoe-d4-");
        try (var portal = PortalMedido.atendiendo(carpeta, AutoridadMedidaConfiguration.class);
                var hilos = Executors.newVirtualThreadPerTaskExecutor()) {
            medir(portal, hilos, cuantas);
        } finally {
            FileSystemUtils.deleteRecursively(carpeta);
        }
    }

    private static void medir(PortalMedido portal, ExecutorService hilos, int cuantas)
            throws InterruptedException, ExecutionException {
        Set<Folio> folios = new HashSet<>();
        int conVarios = 0;
        int sinFolio = 0;
        Firmante firmante = new Firmante(portal.contexto(), 0);
        Cuatrimestre periodo = ULTIMO;
        for (int i = 0; i < cuantas; i++) {
            if (periodo.ejercicio() < 2021) {
                firmante = new Firmante(portal.contexto(), i);
                periodo = ULTIMO;
            }
            var solicitud = firmante.preparar(periodo);
            Callable<Resultado> mandar = () -> solicitud.presentar(portal.contexto());
            Set<Folio> dados = new HashSet<>();
            for (Future<Resultado> cada : hilos.invokeAll(Collections.nCopies(A_LA_VEZ, mandar))) {
                if (cada.get() instanceof Resultado.Presentada(var folio)) {
                    dados.add(folio);
                } else {
                    sinFolio++;
                }
            }
            conVarios += dados.size() == 1 ? 0 : 1;
            folios.addAll(dados);
            periodo = periodo.anterior();
        }
        informar(portal, cuantas, folios.size(), conVarios, sinFolio);
    }

    private static void informar(PortalMedido portal, int cuantas, int folios, int conVarios, int sinFolio) {
        long guardadas = portal.contexto()
                .getBean(JdbcClient.class)
                .sql("select count(*) from presentacion.presentada")
                .query(Long.class)
                .single();
        System.out.printf(
                "%d informativas mandadas %d veces a la vez: %d folios y %d presentadas; %d con más de un folio o"
                        + " ninguno, %d respuestas sin folio%n",
                cuantas, A_LA_VEZ, folios, guardadas, conVarios, sinFolio);
        Cifra.aLoMas(
                        "D4",
                        "La misma firma %d veces a la vez con %d informativas".formatted(A_LA_VEZ, cuantas),
                        (double) Math.abs(folios - cuantas) + Math.abs(guardadas - cuantas) + conVarios + sinFolio,
                        "malas",
                        0)
                .decir(System.out, Integer.toString(cuantas));
    }
}
