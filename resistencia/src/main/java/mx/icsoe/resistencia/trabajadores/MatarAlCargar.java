package mx.icsoe.resistencia.trabajadores;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import mx.icsoe.resistencia.BaseQueMuere;
import mx.icsoe.resistencia.Cifra;
import mx.icsoe.resistencia.PortalMedido;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionException;
import org.springframework.util.FileSystemUtils;

/**
 * D2: dos nodos procesan la misma cola de archivos de trabajadores y, a media carga, {@code kill -9} a uno, al otro o a
 * PostgreSQL, tantas veces como se pida. Al final se cuenta: ninguna fila dos veces, ninguna falta, toda carga terminada.
 */
public final class MatarAlCargar {

    private static final int VECES = 200;
    private static final int FILAS = 3_000;
    private static final int EN_COLA = 4;
    private static final int MILISEGUNDOS = 600;

    private final Path carpeta;
    private final Random azar;
    private final PortalMedido portal;
    private final EscenaDeCargas escena;
    private final Process[] nodos = new Process[2];
    private final BaseQueMuere base;
    private int archivos;
    private final int[] muertes = new int[3];

    private MatarAlCargar(Path carpeta, Random azar, PortalMedido portal) throws IOException {
        this.carpeta = carpeta;
        this.azar = azar;
        this.portal = portal;
        this.base = new BaseQueMuere(carpeta, portal);
        this.escena = new EscenaDeCargas(portal, "MED190110AA1");
        for (int i = 0; i < nodos.length; i++) {
            nodos[i] = NodoQueMuere.iniciar(carpeta, portal.postgres());
        }
    }

    public static void main(String[] palabras) throws IOException, InterruptedException {
        int veces = palabras.length > 0 ? Integer.parseInt(palabras[0]) : VECES;
        long semilla = Long.getLong("icsoe.semilla", 20_260_519L);
        System.out.println("semilla: -Dicsoe.semilla=" + semilla);
        Path carpeta = Files.createTempDirectory("icsoe-d2-");
        try (var portal = PortalMedido.sinProcesar(carpeta)) {
            var matanza = new MatarAlCargar(carpeta, new Random(semilla), portal);
            try {
                for (int vez = 0; vez < veces; vez++) {
                    matanza.matarAMediaCarga();
                }
                matanza.esperarATodas();
                matanza.contar();
            } finally {
                matanza.cerrar();
            }
        } finally {
            FileSystemUtils.deleteRecursively(carpeta);
        }
    }

    private void matarAMediaCarga() throws IOException, InterruptedException {
        while (cuenta(PENDIENTES) < EN_COLA) {
            escena.formar((long) archivos * FILAS, FILAS);
            archivos++;
        }
        while (cuenta("select count(*) from trabajadores.carga where estado = 'EN_PROCESO'") == 0) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        TimeUnit.MILLISECONDS.sleep(azar.nextInt(MILISEGUNDOS));
        int quien = azar.nextInt(muertes.length);
        muertes[quien]++;
        if (quien < nodos.length) {
            nodos[quien].destroyForcibly().waitFor();
            nodos[quien] = NodoQueMuere.iniciar(carpeta, portal.postgres());
        } else {
            base.morir(() -> {}, () -> {});
        }
    }

    private void esperarATodas() throws InterruptedException {
        for (int i = 0; i < 1_200 && cuenta(PENDIENTES) > 0; i++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private static final String PENDIENTES =
            "select count(*) from trabajadores.carga where estado in ('EN_COLA', 'EN_PROCESO')";

    private void contar() throws InterruptedException {
        long debidas = (long) archivos * FILAS;
        long guardadas = cuenta("select count(*) from trabajadores.trabajador");
        long distintas = cuenta("select count(distinct nss) from trabajadores.trabajador");
        long sinTerminar = cuenta("select count(*) from trabajadores.carga where estado <> 'TERMINADA'");
        long descuadradas =
                cuenta("select count(*) from trabajadores.carga where listos <> " + FILAS + " or con_error <> 0")
                        + cuenta("select count(*) from trabajadores.cuenta where cuantos <> " + FILAS);
        long repetidas = guardadas - distintas;
        long faltantes = debidas - distintas;
        System.out.printf(
                "kill -9 a media carga: %d al primer nodo, %d al segundo, %d a PostgreSQL; %d filas de %d archivos;"
                        + " %d repetidas, %d faltantes, %d cargas sin terminar, %d cuentas que no cuadran%n",
                muertes[0], muertes[1], muertes[2], debidas, archivos, repetidas, faltantes, sinTerminar, descuadradas);
        int veces = IntStream.of(muertes).sum();
        Cifra.aLoMas(
                        "D2",
                        veces + " muertes de un nodo o de PostgreSQL a media carga de trabajadores",
                        (double) repetidas + faltantes + sinTerminar + descuadradas,
                        "malas",
                        0)
                .decir(System.out, Integer.toString(veces));
    }

    /** Recién muerta la base, las conexiones guardadas fallan hasta que se renuevan. */
    private long cuenta(String sql) throws InterruptedException {
        for (int intento = 0; ; intento++) {
            try {
                return portal.contexto()
                        .getBean(JdbcClient.class)
                        .sql(sql)
                        .query(Long.class)
                        .single();
            } catch (DataAccessException | TransactionException cortada) {
                if (intento == 100) {
                    throw cortada;
                }
                TimeUnit.MILLISECONDS.sleep(100);
            }
        }
    }

    private void cerrar() {
        for (Process nodo : nodos) {
            nodo.destroyForcibly();
        }
    }
}
