package mx.icsoe.efirma;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.icsoe.efirma.confianza.CargaDeConfianza;
import mx.icsoe.efirma.confianza.Confianza;
import mx.icsoe.efirma.demostracion.AutoridadDeDemostracion;
import mx.icsoe.efirma.demostracion.CarpetaDeAutoridad;
import mx.icsoe.efirma.demostracion.EfirmaDeDemostracion;
import mx.icsoe.efirma.demostracion.Persona;
import mx.icsoe.efirma.demostracion.ServicioOcsp;
import mx.icsoe.efirma.pruebas.Laboratorio;
import mx.icsoe.efirma.reto.EmisorDeRetos;
import mx.icsoe.efirma.reto.Reto;
import mx.icsoe.efirma.reto.Retos;
import mx.icsoe.efirma.reto.RetosEnMemoria;
import mx.icsoe.efirma.revocacion.Revocacion;
import mx.icsoe.efirma.revocacion.RevocacionOcsp;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** El código del README, que aquí se compila y se corre tal cual. */
class EjemploDelReadmeTest {

    private static final InstantSource RELOJ = InstantSource.fixed(Laboratorio.HOY);

    @TempDir
    Path carpeta;

    /** La primera consulta carga medio cliente HTTP: se hace antes, sin el límite de 2.5 segundos del ejemplo. */
    @BeforeAll
    static void calentar() {
        try (Laboratorio laboratorio = new Laboratorio()) {
            assertThat(laboratorio.entrar(Laboratorio.MORAL, Persona.moral().rfc()))
                    .isInstanceOf(Veredicto.Aceptada.class);
        }
    }

    @Test
    void entraConLoQueDiceElReadme() throws IOException {
        new CarpetaDeAutoridad(carpeta).guardar(Laboratorio.AUTORIDAD, new SecureRandom());
        try (ServicioOcsp ocsp = ServicioOcsp.abrir(Laboratorio.AUTORIDAD, 0, RELOJ)) {
            Retos retos = new RetosEnMemoria(RELOJ);
            VerificadorDeEntrada verificador = verificador(carpeta.resolve("anclas"), ocsp.direccion(), retos, RELOJ);
            Reto reto = new EmisorDeRetos(retos, new SecureRandom(), RELOJ).emitir("sesion");
            String token = Laboratorio.MORAL.token("https://icsoe.ejemplo.mx", "SED150312KT7", reto.valor());

            assertThat(contestar(verificador, "sesion", "sed150312kt7", token))
                    .isEqualTo("Bienvenida, SERVICIOS ESPECIALIZADOS DEMO SA DE CV");
            assertThat(contestar(verificador, "sesion", "sed150312kt7", token))
                    .isEqualTo("Esta validación ya se usó; vuelve a validar tu e.firma");
        }
    }

    // inicio: verificador
    static VerificadorDeEntrada verificador(Path autoridades, URI servicioOcsp, Retos retos, InstantSource reloj) {
        Confianza confianza = new CargaDeConfianza().carpeta(autoridades).cargar();
        Revocacion revocacion = RevocacionOcsp.conMemoria(servicioOcsp, reloj, new SecureRandom());
        return VerificadorDeEntrada.con()
                .origen("https://icsoe.ejemplo.mx")
                .confianza(confianza)
                .revocacion(revocacion)
                .retos(retos)
                .reloj(reloj)
                .paraEntrada();
    }
    // fin

    // inicio: entrada
    static String contestar(VerificadorDeEntrada verificador, String sesion, String rfc, String token) {
        return switch (verificador.verificar(new Entrada(sesion, rfc, token))) {
            case Veredicto.Aceptada aceptada ->
                "Bienvenida, " + aceptada.certificado().titular().nombre();
            case Veredicto.Rechazada rechazada -> rechazada.rechazo().mensaje();
        };
    }
    // fin

    @Test
    void firmaConLaAutoridadDeDemostracionDelReadme() throws IOException {
        assertThat(demostracion(carpeta, RELOJ)).isInstanceOf(Veredicto.Aceptada.class);
    }

    // inicio: demostracion
    static Veredicto demostracion(Path carpeta, InstantSource reloj) throws IOException {
        SecureRandom azar = new SecureRandom();
        AutoridadDeDemostracion autoridad = AutoridadDeDemostracion.crear(2048, reloj.instant(), azar);
        EfirmaDeDemostracion efirma =
                autoridad.expedirFiel(Persona.moral(), reloj.instant().minus(Duration.ofDays(1)));
        efirma.guardar(carpeta, "persona-moral", azar);

        try (ServicioOcsp ocsp = ServicioOcsp.abrir(autoridad, 0, reloj)) {
            Retos retos = new RetosEnMemoria(reloj);
            VerificadorDeEntrada verificador = VerificadorDeEntrada.con()
                    .origen("https://icsoe.ejemplo.mx")
                    .confianza(autoridad.confianza())
                    .revocacion(RevocacionOcsp.conMemoria(ocsp.direccion(), reloj, azar))
                    .retos(retos)
                    .reloj(reloj)
                    .paraEntrada();
            Reto reto = new EmisorDeRetos(retos, azar, reloj).emitir("sesion-1");
            String rfc = Persona.moral().rfc();
            String token = efirma.token("https://icsoe.ejemplo.mx", rfc, reto.valor());
            return verificador.verificar(new Entrada("sesion-1", rfc, token));
        }
    }
    // fin

    @Test
    void elReadmeTraeEsteMismoCodigo() throws IOException {
        String fuente = Files.readString(Path.of("src/test/java")
                .resolve(EjemploDelReadmeTest.class.getName().replace('.', '/') + ".java"));
        String readme = Files.readString(Path.of("README.md"));
        Matcher region =
                Pattern.compile("(?s)    // inicio: \\w+\n(.*?)\n    // fin\n").matcher(fuente);
        int regiones = 0;
        while (region.find()) {
            assertThat(readme).contains("```java\n" + region.group(1).stripIndent() + "\n```");
            regiones++;
        }
        assertThat(regiones).isEqualTo(3);
    }
}
