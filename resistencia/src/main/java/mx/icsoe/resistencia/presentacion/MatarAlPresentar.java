package mx.icsoe.resistencia.presentacion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import mx.icsoe.portal.presentacion.PresentarInformativa.Resultado;
import mx.icsoe.resistencia.BaseQueMuere;
import mx.icsoe.resistencia.Cifra;
import mx.icsoe.resistencia.PortalMedido;
import mx.icsoe.resistencia.presentacion.Recuento.Malas;
import mx.icsoe.resistencia.presentacion.Solicitudes.Pedida;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.util.FileSystemUtils;

/**
 * D1: matar al portal mientras presenta, tantas veces como se pida, con {@code kill -9} o parado en seco en un punto con
 * nombre. Varios portales a la vez usan la misma base, que también se muere a veces. Tras cada muerte se mira que ningún
 * folio confirmado se perdió, ninguno se repite, ninguno quedó a medias ni saltado, y lo que quedó en vuelo se vuelve a
 * mandar al siguiente portal: debe salir el mismo folio.
 */
public final class MatarAlPresentar {

    private static final int VECES = 60;
    private static final int A_LA_VEZ = 3;
    private static final int PARA_ENSAYAR = 12;
    private static final int SOLICITUDES_POR_VIDA = 16;
    /** De las ya confirmadas se repite una por vida: tampoco con ellas debe salir otro folio. */
    private static final int CONFIRMADAS_QUE_SE_REPITEN = 1;

    private static final int INTENTOS_DE_NACER = 10;
    private static final int CADA_CUANTAS_SE_DICE = 10;
    private static final int SEGUNDOS_PARA_TERMINAR = 180;

    private final long semilla;
    private final PortalMedido portal;
    private final BaseQueMuere base;
    private final Solicitudes solicitudes;
    private final Criadero criadero;
    private final Recuento recuento;

    private MatarAlPresentar(long semilla, Path carpeta, PortalMedido portal) {
        this.semilla = semilla;
        this.portal = portal;
        this.base = new BaseQueMuere(carpeta, portal);
        this.solicitudes = new Solicitudes(portal.contexto());
        this.criadero = new Criadero(carpeta, portal);
        this.recuento = new Recuento(portal.contexto());
    }

    public static void main(String[] palabras) throws IOException, InterruptedException, ExecutionException {
        int veces = palabras.length > 0 ? Integer.parseInt(palabras[0]) : VECES;
        long semilla = Long.getLong("icsoe.semilla", 20_260_518L);
        System.out.println("semilla: -Dicsoe.semilla=" + semilla);
        Path carpeta = Files.createTempDirectory("icsoe-d1-");
        try (var portal = PortalMedido.atendiendo(carpeta, AutoridadMedidaConfiguration.class)) {
            // Se queja, con razón, cada vez que se mata a la base.
            LoggingSystem.get(MatarAlPresentar.class.getClassLoader())
                    .setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.OFF);
            new MatarAlPresentar(semilla, carpeta, portal).medir(veces);
        } finally {
            FileSystemUtils.deleteRecursively(carpeta);
        }
    }

    private void medir(int veces) throws IOException, InterruptedException, ExecutionException {
        criadero.ensayar(paraEnsayar(), paraEnsayar());
        Saldo saldo = matar(veces);
        Malas alFinal = alFinal();
        System.out.println(saldo);
        System.out.printf(
                "Repetidas al final las %d en un portal que no muere: %s%n",
                solicitudes.todas().size(), alFinal);
        Cifra.aLoMas(
                        "D1",
                        veces + " muertes al presentar",
                        (double) saldo.malas().mas(alFinal).total(),
                        "malas",
                        0)
                .decir(System.out, Integer.toString(veces));
    }

    private List<Solicitud> paraEnsayar() {
        return solicitudes.tomar(PARA_ENSAYAR).stream().map(Pedida::solicitud).toList();
    }

    private Saldo matar(int veces) throws InterruptedException, ExecutionException {
        Saldo saldo = Saldo.NADA;
        var hilos = Executors.newFixedThreadPool(A_LA_VEZ);
        try {
            var muertes = new ExecutorCompletionService<Saldo>(hilos);
            for (int vez = 0; vez < veces; vez++) {
                Muerte muerte = Muerte.alAzar(semilla, vez);
                muertes.submit(() -> morir(muerte));
            }
            while (saldo.muertes() < veces) {
                saldo = saldo.mas(muertes.take().get());
                if (saldo.muertes() % CADA_CUANTAS_SE_DICE == 0) {
                    System.out.println(LocalTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS) + " " + saldo);
                }
            }
            return saldo;
        } finally {
            hilos.shutdownNow();
        }
    }

    private Saldo morir(Muerte muerte) throws IOException, InterruptedException {
        List<Pedida> pedidas = base.con(() -> solicitudes.tomar(SOLICITUDES_POR_VIDA));
        Vida vida = vivir(muerte, pedidas);
        var folios = vida.folios();
        Malas malas = base.con(() -> recuento.trasLaMuerte(pedidas, folios));
        if (malas.total() > 0) {
            System.out.println("MAL tras " + muerte + ": " + malas);
        }
        return new Saldo(
                malas,
                1,
                vida.seParo() ? 1 : 0,
                muerte.base() == Muerte.Base.SOBREVIVE ? 0 : 1,
                vida.contestadas() < pedidas.size() ? 1 : 0,
                folios.size(),
                base.con(() -> repetir(pedidas, folios)));
    }

    /** El que nace con la base recién muerta no llega a atender: se intenta con otro. */
    private Vida vivir(Muerte muerte, List<Pedida> pedidas) throws IOException, InterruptedException {
        for (int intento = 0; intento < INTENTOS_DE_NACER; intento++) {
            Vida vida = new Vida(criadero.nacer(muerte), muerte, base);
            if (vida.vivir(pedidas)) {
                return vida;
            }
        }
        throw new IllegalStateException("los portales no llegan a atender");
    }

    /** Vuelve a formar lo que no se contestó y algo de lo que sí; da cuántas ya tenían folio. */
    private int repetir(List<Pedida> pedidas, Map<String, String> folios) {
        int conFolio = 0;
        int confirmadas = 0;
        for (Pedida pedida : pedidas) {
            boolean contestada =
                    folios.containsKey(pedida.solicitud().informativa().toString());
            if (!contestada || confirmadas++ < CONFIRMADAS_QUE_SE_REPITEN) {
                var asentada = recuento.guardada(pedida.solicitud()).asentada();
                solicitudes.repetir(new Pedida(pedida.solicitud(), asentada));
                conFolio += asentada.isPresent() ? 1 : 0;
            }
        }
        return conFolio;
    }

    /** Espera a que lo pendiente se termine solo, y luego repite todo: cada una debe dar el folio que ya tenía. */
    private Malas alFinal() throws InterruptedException {
        for (int i = 0; i < SEGUNDOS_PARA_TERMINAR && recuento.pendientes() > 0; i++) {
            TimeUnit.SECONDS.sleep(1);
        }
        Malas malas = new Malas(0, 0, 0, recuento.pendientes(), 0);
        for (Solicitud solicitud : solicitudes.todas()) {
            var asentada = recuento.guardada(solicitud).asentada();
            if (asentada.isPresent()) {
                Map<String, String> folios =
                        solicitud.presentar(portal.contexto()) instanceof Resultado.Presentada(var folio)
                                ? Map.of(solicitud.informativa().toString(), folio.valor())
                                : Map.of();
                malas = malas.mas(recuento.de(new Pedida(solicitud, asentada), folios));
                malas = malas.mas(new Malas(folios.isEmpty() ? 1 : 0, 0, 0, 0, 0));
            }
        }
        return malas.mas(recuento.laBaseEntera());
    }
}
