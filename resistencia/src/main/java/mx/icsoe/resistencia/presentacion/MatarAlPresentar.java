package mx.icsoe.resistencia.presentacion;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import mx.icsoe.portal.nucleo.Huella;
import mx.icsoe.portal.plataforma.almacen.Almacen;
import mx.icsoe.portal.plataforma.postgres.PostgresIncluido;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/**
 * D1: {@code kill -9} al portal mientras presenta, tantas veces como se pida. Después, el portal que arranca termina lo
 * pendiente y se cuenta: ningún folio confirmado se perdió, ninguno se repite, ninguno quedó a medias.
 */
public final class MatarAlPresentar {

    private static final int VECES = 60;
    private static final int MILISEGUNDOS = 4_000;
    private static final int CONTRATISTAS_POR_VIDA = 4;

    private MatarAlPresentar() {}

    public static void main(String[] palabras) throws IOException, InterruptedException {
        int veces = palabras.length > 0 ? Integer.parseInt(palabras[0]) : VECES;
        long semilla = Long.getLong("icsoe.semilla", 20_260_518L);
        System.out.println("semilla: -Dicsoe.semilla=" + semilla);
        Path carpeta = Files.createTempDirectory("icsoe-d1-");
        try (var postgres = PostgresIncluido.iniciar(carpeta.resolve("postgres"))) {
            var azar = new Random(semilla);
            var confirmados = new ArrayList<String>();
            for (int vez = 0; vez < veces; vez++) {
                confirmados.addAll(vida(postgres, carpeta, vez * CONTRATISTAS_POR_VIDA, azar.nextInt(MILISEGUNDOS)));
            }
            try (var portal = terminar(postgres, carpeta)) {
                contar(portal, veces, confirmados);
            }
        } finally {
            FileSystemUtils.deleteRecursively(carpeta);
        }
    }

    /** Un portal que vive lo que el azar diga desde que empieza a presentar; da los folios que alcanzó a confirmar. */
    private static List<String> vida(PostgresIncluido postgres, Path carpeta, int desde, int milisegundos)
            throws IOException, InterruptedException {
        var orden = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                PortalQueMuere.class.getName(),
                carpeta.toString(),
                Integer.toString(desde));
        orden.environment().putAll(ambiente(postgres));
        orden.redirectError(ProcessBuilder.Redirect.DISCARD);
        Process portal = orden.start();
        var folios = new ArrayList<String>();
        try (BufferedReader dicho = portal.inputReader()) {
            for (String linea = dicho.readLine(); linea != null; linea = dicho.readLine()) {
                if (linea.equals("LISTO")) {
                    Thread.ofVirtual().start(() -> matar(portal, milisegundos));
                } else if (linea.startsWith("FOLIO ")) {
                    folios.add(linea.substring("FOLIO ".length()));
                }
            }
        }
        portal.waitFor(1, TimeUnit.MINUTES);
        return folios;
    }

    private static void matar(Process portal, int milisegundos) {
        try {
            TimeUnit.MILLISECONDS.sleep(milisegundos);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        portal.destroyForcibly();
    }

    private static ConfigurableApplicationContext terminar(PostgresIncluido postgres, Path carpeta)
            throws InterruptedException {
        ambiente(postgres).forEach((nombre, valor) -> System.setProperty(propiedad(nombre), valor));
        var portal = PortalQueMuere.armar(carpeta);
        var base = portal.getBean(JdbcClient.class);
        for (int i = 0; i < 120 && cuenta(base, PENDIENTES) > 0; i++) {
            TimeUnit.SECONDS.sleep(1);
        }
        return portal;
    }

    private static final String PENDIENTES = """
            select count(*) from presentacion.intencion i where not exists (select from presentacion.presentada p
                where p.contratista_id = i.contratista_id and p.informativa_id = i.informativa_id)""";

    private static void contar(ConfigurableApplicationContext portal, int veces, List<String> confirmados) {
        var base = portal.getBean(JdbcClient.class);
        var almacen = portal.getBean(Almacen.class);
        var guardados = new TreeSet<>(base.sql("select folio from presentacion.presentada")
                .query(String.class)
                .list());
        long perdidos =
                confirmados.stream().filter(folio -> !guardados.contains(folio)).count();
        long repetidos = cuenta(base, "select count(*) - count(distinct folio) from presentacion.presentada");
        long aMedias = cuenta(base, PENDIENTES)
                + cuenta(base, """
                        select count(*) from informativas.informativa i where estado in ('PRESENTADA', 'SUSTITUIDA', 'SIN_EFECTOS')
                            and not exists (select from presentacion.presentada p where p.informativa_id = i.informativa_id)""")
                + base.sql("select acuse from presentacion.presentada").query(String.class).list().stream()
                        .filter(acuse -> !almacen.existe(new Huella(acuse)))
                        .count();
        long huecos = cuenta(base, "select coalesce(sum(ultimo), 0) from presentacion.consecutivo") - guardados.size();
        System.out.printf(
                "D1  %d veces kill -9: %d presentadas, %d confirmadas antes de morir; %d perdidas, %d repetidas,"
                        + " %d a medias, %d huecos %s%n",
                veces,
                guardados.size(),
                confirmados.size(),
                perdidos,
                repetidos,
                aMedias,
                huecos,
                perdidos + repetidos + aMedias + huecos == 0 ? "✓" : "✗");
    }

    private static long cuenta(JdbcClient base, String sql) {
        return base.sql(sql).query(Long.class).single();
    }

    private static Map<String, String> ambiente(PostgresIncluido postgres) {
        var ambiente = new HashMap<String, String>();
        ambiente.put("SPRING_DATASOURCE_URL", postgres.url());
        ambiente.put("SPRING_DATASOURCE_USERNAME", postgres.aplicacion().usuario());
        ambiente.put("SPRING_DATASOURCE_PASSWORD", postgres.aplicacion().contrasena());
        ambiente.put("SPRING_FLYWAY_USER", postgres.dueno().usuario());
        ambiente.put("SPRING_FLYWAY_PASSWORD", postgres.dueno().contrasena());
        return ambiente;
    }

    private static String propiedad(String nombre) {
        return nombre.toLowerCase(Locale.ROOT).replace('_', '.');
    }
}
