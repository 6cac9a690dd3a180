package mx.icsoe.portal.plataforma.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.LoggerFactory;

/** H4: los hostiles, uno tras otro, en una JVM aparte con poca memoria. */
class ExamenConPocaMemoriaTest {

    /** Incluye los 10 MB del archivo y lo que cuesta fabricar las bombas en el mismo proceso. */
    private static final String MEMORIA = "-Xmx256m";

    @Test
    @Timeout(value = 3, unit = TimeUnit.MINUTES)
    void examinaTodosLosHostilesSinAgotarla() throws IOException, InterruptedException {
        Process proceso = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        MEMORIA,
                        "-XX:+ExitOnOutOfMemoryError",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ExamenConPocaMemoriaTest.class.getName())
                .redirectErrorStream(true)
                .start();
        String salida = new String(proceso.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(proceso.waitFor()).as(salida).isZero();
        System.out.println("H4: " + salida.strip());
        assertThat(salida).contains("distintos=0");
    }

    /** El proceso aparte: examina cada uno y cuenta los que no dan lo esperado. */
    public static void main(String[] argumentos) {
        ((Logger) LoggerFactory.getLogger("org.apache.pdfbox")).setLevel(Level.OFF);
        var examen = new Examen(Limites.usuales(), RevisionDePdf.PROCESADOR);
        long distintos = 0;
        long peor = 0;
        for (Caso caso : PdfsHostiles.todos()) {
            byte[] pdf = caso.pdf().get();
            long inicio = System.nanoTime();
            Dictamen dictamen = examen.examinar(pdf);
            peor = Math.max(peor, System.nanoTime() - inicio);
            if (!dictamen.equals(new Dictamen.Rechazado(caso.esperado()))) {
                System.out.println("distinto: " + caso.nombre() + ", " + dictamen);
                distintos++;
            }
        }
        System.out.printf(
                "hostiles=%d distintos=%d peor=%d ms%n", PdfsHostiles.todos().size(), distintos, peor / 1_000_000);
    }
}
