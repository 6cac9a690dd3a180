package mx.icsoe.resistencia.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.springframework.util.FileSystemUtils;

/**
 * P7: la página de inicio del contratista, con su sesión, sus consultas y su plantilla, frente a un servlet desnudo que
 * hace las mismas consultas en el mismo servidor. Se alternan para que ambos vean la misma máquina.
 */
public final class MedirPagina {

    private static final String PAGINA = "/icsoe/inicio";
    private static final Duration CALENTAMIENTO = Duration.ofSeconds(25);
    private static final Duration RONDA = Duration.ofSeconds(2);
    private static final int RONDAS = 21;
    private static final double MARCA = 0.5;

    private MedirPagina() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Path carpeta = Files.createTempDirectory("icsoe-p7-");
        try (var portal = PortalMedido.en(carpeta)) {
            medir(portal);
        } finally {
            FileSystemUtils.deleteRecursively(carpeta);
        }
    }

    private static void medir(PortalMedido portal) throws InterruptedException {
        String galleta = portal.abrirSesion();
        var pagina = new Carga(portal.puerto(), PAGINA, galleta);
        var desnudo = new Carga(portal.puerto(), ServidorConLimiteConfiguration.DESNUDO + "/", galleta);
        preparar(portal, pagina);
        pagina.ritmo(CALENTAMIENTO);
        desnudo.ritmo(CALENTAMIENTO);
        double[] paginas = new double[RONDAS];
        double[] desnudos = new double[RONDAS];
        double[] proporciones = new double[RONDAS];
        for (int ronda = 0; ronda < RONDAS; ronda++) {
            paginas[ronda] = pagina.ritmo(RONDA);
            desnudos[ronda] = desnudo.ritmo(RONDA);
            proporciones[ronda] = paginas[ronda] / desnudos[ronda];
        }
        System.out.println("Proporciones, ronda por ronda: "
                + Arrays.stream(proporciones)
                        .mapToObj(proporcion -> String.format(Locale.ROOT, "%.2f", proporcion))
                        .toList());
        informar(mediana(proporciones), mediana(paginas), mediana(desnudos));
    }

    private static void preparar(PortalMedido portal, Carga pagina) {
        int bytes = pagina.unaVez();
        var grabadora = (Grabadora) portal.contexto().getBean(DataSource.class);
        List<Consulta> consultas = grabadora.grabar(pagina::unaVez);
        if (consultas.isEmpty()) {
            throw new IllegalStateException("la página que se mide debía consultar la base");
        }
        portal.contexto().getBean(ServletDesnudo.class).preparar(grabadora, consultas);
        System.out.printf("%s: %d bytes, %d consultas:%n", PAGINA, bytes, consultas.size());
        consultas.forEach(consulta -> System.out.println("  " + consulta.sql().replaceAll("\\s+", " ")));
    }

    private static void informar(double proporcion, double pagina, double desnudo) {
        System.out.printf(
                Locale.ROOT,
                "P7: la página da %.0f respuestas por segundo y el servlet desnudo %.0f: va a %.2f de su ritmo (marca %.1f)%n",
                pagina,
                desnudo,
                proporcion,
                MARCA);
        System.out.printf(
                Locale.ROOT,
                "P7,Página de inicio con sesión y consultas bajo carga,%.3f,proporcion,Servlet desnudo con las mismas consultas,%.1f,%s,%s,./icsoe medir p7%n",
                proporcion,
                MARCA,
                proporcion >= MARCA ? "si" : "no",
                LocalDate.now(ZoneId.of("America/Mexico_City")));
    }

    private static double mediana(double[] valores) {
        double[] ordenados = valores.clone();
        Arrays.sort(ordenados);
        return ordenados[ordenados.length / 2];
    }
}
