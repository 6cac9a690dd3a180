package mx.icsoe.resistencia.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import mx.icsoe.portal.nucleo.Rfc;
import mx.icsoe.resistencia.Cifra;
import mx.icsoe.resistencia.Medidas;
import mx.icsoe.resistencia.PortalMedido;
import mx.icsoe.resistencia.SesionMedida;
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
        try (var portal = PortalMedido.atendiendo(carpeta, ServidorConLimiteConfiguration.class)) {
            medir(portal);
        } finally {
            FileSystemUtils.deleteRecursively(carpeta);
        }
    }

    private static void medir(PortalMedido portal) throws InterruptedException {
        String galleta = SesionMedida.abrir(portal, new Rfc("EKU9003173C9")).galleta();
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
        informar(new Medidas(proporciones), new Medidas(paginas), new Medidas(desnudos));
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

    private static void informar(Medidas proporciones, Medidas paginas, Medidas desnudos) {
        System.out.printf(
                Locale.ROOT,
                "La página da %.0f respuestas por segundo y el servlet desnudo %.0f%n",
                paginas.mediana(),
                desnudos.mediana());
        Cifra.razon(
                        "P7",
                        "Página de inicio con sesión y consultas, bajo carga",
                        proporciones.mediana(),
                        MARCA,
                        "Servlet desnudo con las mismas consultas")
                .decir(System.out);
    }
}
