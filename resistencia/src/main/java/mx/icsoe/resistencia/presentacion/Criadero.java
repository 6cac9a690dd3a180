package mx.icsoe.resistencia.presentacion;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import mx.icsoe.efirma.demostracion.ServicioOcsp;
import mx.icsoe.portal.plataforma.postgres.PostgresIncluido;
import mx.icsoe.resistencia.PortalMedido;

/** Hace nacer portales que mueren: en su propio proceso y, con las clases ya cargadas y enlazadas (JEP 514), pronto. */
final class Criadero {

    private static final List<String> OPCIONES = List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx256m",
            "--enable-native-access=ALL-UNNAMED",
            "-Xlog:disable",
            "-Xlog:all=error:stderr");

    private final Path carpeta;
    private final Path cache;
    private final File bitacora;
    private final PostgresIncluido postgres;
    private final String ocsp;

    Criadero(Path carpeta, PortalMedido portal) {
        this.carpeta = carpeta;
        this.cache = carpeta.resolve("portal-que-muere.aot");
        this.bitacora = carpeta.resolve("portales-que-mueren.log").toFile();
        this.postgres = portal.postgres();
        this.ocsp = portal.contexto().getBean(ServicioOcsp.class).direccion().toString();
    }

    /** Ensaya dos vidas que no se cortan: una para saber qué piezas usa y otra para que la máquina virtual aprenda. */
    void ensayar(List<Solicitud> unas, List<Solicitud> otras) throws IOException, InterruptedException {
        ensayar(PortalQueMuere.ENTERO, "-Xshare:auto", unas);
        ensayar(PortalQueMuere.POR_PIEZAS, "-XX:AOTCacheOutput=" + cache, otras);
        if (!Files.exists(cache)) {
            throw new IllegalStateException("no se guardó lo aprendido");
        }
    }

    private void ensayar(String modo, String opcion, List<Solicitud> solicitudes)
            throws IOException, InterruptedException {
        var ensayo = nacer(modo, opcion, List.of());
        try (var entrada = new PrintWriter(ensayo.outputWriter())) {
            solicitudes.forEach(solicitud -> entrada.println(solicitud.renglon()));
        }
        List<String> dicho;
        try (var salida = ensayo.inputReader()) {
            dicho = salida.lines().toList();
        }
        long folios = dicho.stream()
                .filter(renglon -> renglon.startsWith(PortalQueMuere.FOLIO))
                .count();
        if (!ensayo.waitFor(5, TimeUnit.MINUTES) || folios != solicitudes.size()) {
            throw new IllegalStateException("el ensayo no salió: " + dicho);
        }
    }

    Process nacer(Muerte muerte) throws IOException {
        List<String> paro = muerte.paro()
                .map(punto -> List.of("--medida.paro=" + punto, "--medida.llegada=" + muerte.llegada()))
                .orElse(List.of());
        return nacer(PortalQueMuere.POR_PIEZAS, "-XX:AOTCache=" + cache, paro);
    }

    private Process nacer(String modo, String opcion, List<String> paro) throws IOException {
        List<String> orden = new ArrayList<>();
        orden.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        orden.addAll(OPCIONES);
        orden.add(opcion);
        orden.addAll(List.of("-cp", System.getProperty("java.class.path"), PortalQueMuere.class.getName()));
        orden.addAll(List.of(modo, carpeta.resolve("piezas.txt").toString()));
        orden.addAll(List.of("--icsoe.datos=" + carpeta, "--medida.ocsp=" + ocsp));
        orden.addAll(paro);
        var proceso = new ProcessBuilder(orden).redirectError(ProcessBuilder.Redirect.appendTo(bitacora));
        proceso.environment()
                .putAll(Map.of(
                        "SPRING_DATASOURCE_URL", postgres.url(),
                        "SPRING_DATASOURCE_USERNAME", postgres.aplicacion().usuario(),
                        "SPRING_DATASOURCE_PASSWORD", postgres.aplicacion().contrasena()));
        return proceso.start();
    }
}
