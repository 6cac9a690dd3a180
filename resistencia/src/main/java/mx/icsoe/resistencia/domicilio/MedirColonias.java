package mx.icsoe.resistencia.domicilio;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import mx.icsoe.portal.domicilio.CatalogoPostal;
import mx.icsoe.portal.domicilio.CodigoPostal;
import mx.icsoe.portal.plataforma.arranque.Orden;
import mx.icsoe.resistencia.Cifra;
import mx.icsoe.resistencia.Medidas;
import mx.icsoe.resistencia.PortalMedido;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/**
 * Mide P11: del código postal a sus colonias, en el servidor y contra el PostgreSQL incluido.
 *
 * <p>Con el catálogo oficial si se indica o está en la máquina; si no, con la muestra, y lo dice. Los códigos postales se
 * sacan al azar, con semilla impresa, entre los que están en vigor.
 */
public final class MedirColonias {

    private static final Path OFICIAL = Path.of("../shared/datos/CPdescargatxt_2024-10-03_oficial.zip");
    private static final double MARCA_EN_MILISEGUNDOS = 5;
    private static final int CALENTAMIENTO = 5_000;
    private static final int CONSULTAS = 20_000;
    private static final int SEMILLA = 20241003;

    private MedirColonias() {}

    public static void main(String[] args) throws IOException {
        Path carpeta = Files.createTempDirectory("icsoe-p11");
        try (var portal = PortalMedido.sinAtender(carpeta)) {
            Optional<Path> oficial =
                    Optional.of(args.length > 0 ? Path.of(args[0]) : OFICIAL).filter(Files::isRegularFile);
            oficial.ifPresent(archivo -> importar(portal, archivo));
            medir(portal, oficial.isPresent() ? "catálogo oficial" : "muestra propia");
        } finally {
            FileSystemUtils.deleteRecursively(carpeta);
        }
    }

    private static void importar(PortalMedido portal, Path archivo) {
        long empezo = System.nanoTime();
        int codigo = portal.contexto().getBeansOfType(Orden.class).values().stream()
                .filter(orden -> orden.nombre().equals("catalogo-postal importar"))
                .findFirst()
                .orElseThrow()
                .ejecutar(List.of(archivo.toString()), System.out);
        if (codigo != 0) {
            throw new IllegalStateException("el catálogo no se importó");
        }
        System.out.printf(Locale.ROOT, "Importación entera: %.1f s%n", (System.nanoTime() - empezo) / 1e9);
    }

    private static void medir(PortalMedido portal, String cual) {
        var catalogo = portal.contexto().getBean(CatalogoPostal.class);
        List<CodigoPostal> codigos = portal.contexto()
                .getBean(JdbcClient.class)
                .sql("SELECT DISTINCT d_codigo FROM domicilio.colonia WHERE en_vigor ORDER BY d_codigo")
                .query((fila, numero) -> new CodigoPostal(fila.getString(1)))
                .list();
        System.out.printf("Con %s: %d códigos postales, semilla %d%n", cual, codigos.size(), SEMILLA);
        var azar = new Random(SEMILLA);
        tiempos(catalogo, codigos, azar, CALENTAMIENTO);
        Medidas alAzar = tiempos(catalogo, codigos, azar, CONSULTAS);
        Medidas elMayor = tiempos(catalogo, List.of(new CodigoPostal("85203")), azar, CONSULTAS / 10);
        decir("cualquier código postal", alAzar);
        decir("85203, el de más colonias", elMayor);
        renglon(cual, alAzar.percentil(0.99));
    }

    /** Milisegundos de cada consulta. */
    private static Medidas tiempos(CatalogoPostal catalogo, List<CodigoPostal> codigos, Random azar, int cuantas) {
        double[] tiempos = new double[cuantas];
        for (int i = 0; i < cuantas; i++) {
            CodigoPostal codigo = codigos.get(azar.nextInt(codigos.size()));
            long empezo = System.nanoTime();
            if (catalogo.colonias(codigo).isEmpty()) {
                throw new IllegalStateException("un código en vigor sin colonias: " + codigo.valor());
            }
            tiempos[i] = (System.nanoTime() - empezo) / 1e6;
        }
        return new Medidas(tiempos);
    }

    private static void decir(String que, Medidas tiempos) {
        System.out.printf(
                Locale.ROOT,
                "%s: p50 %.2f ms, p99 %.2f ms, p99.9 %.2f ms, mayor %.2f ms%n",
                que,
                tiempos.mediana(),
                tiempos.percentil(0.99),
                tiempos.percentil(0.999),
                tiempos.mayor());
    }

    private static void renglon(String cual, double p99) {
        Cifra.aLoMas(
                        "P11",
                        "Código postal → colonias en el servidor, p99 con " + cual,
                        p99,
                        "ms",
                        MARCA_EN_MILISEGUNDOS)
                .decir(System.out);
    }
}
