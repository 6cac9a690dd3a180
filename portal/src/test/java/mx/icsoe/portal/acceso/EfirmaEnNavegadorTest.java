package mx.icsoe.portal.acceso;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import mx.icsoe.efirma.demostracion.Cifrado;
import mx.icsoe.efirma.demostracion.EfirmaDeDemostracion;
import mx.icsoe.efirma.demostracion.Persona;
import mx.icsoe.efirma.pruebas.Laboratorio;
import mx.icsoe.portal.navegador.Medida;
import mx.icsoe.portal.navegador.Navegador;
import mx.icsoe.portal.navegador.Pestana;
import mx.icsoe.portal.navegador.PruebaDeNavegador;
import mx.icsoe.portal.pruebas.RelojDePrueba;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Lo que el navegador abre, y lo que dice cuando no puede. */
@PruebaDeNavegador
@Import(AutoridadDePruebaConfiguration.class)
class EfirmaEnNavegadorTest {

    private static final EfirmaDeDemostracion MORAL = EntradaDeNavegador.efirmaDe(Persona.moral());
    private static final EfirmaDeDemostracion OTRA = EntradaDeNavegador.efirmaDe(Persona.fisica());
    private static final byte[] KEY = LlavesRaras.delSat(MORAL);
    private static final String RFC = Persona.moral().rfc();
    private static final String CLAVE = EfirmaDeDemostracion.CONTRASENA;
    private static final int GRANDE = 10 * 1024 * 1024;

    @LocalServerPort
    private int puerto;

    @ParameterizedTest(name = "{0}")
    @MethodSource("casosQueNoEntran")
    void diceCadaCausaConSuMensaje(
            String caso, String rfc, byte[] cer, byte[] key, String contrasena, String mensaje, Navegador navegador) {
        try (Pestana pestana = navegador.pestana(puerto, Medida.ESCRITORIO)) {
            pestana.ir("/icsoe/acceso/efirma");
            EntradaDeNavegador.llenar(pestana, rfc, cer, key, contrasena);
            EntradaDeNavegador.pulsar(pestana.pagina(), "Validar");

            Locator resumen = pestana.pagina().locator(".faltas li a:first-child");
            resumen.first().waitFor();
            assertThat(resumen.allInnerTexts()).containsExactly(mensaje);
            assertThat(pestana.pagina().locator(".grupo .falta").textContent()).isEqualTo("Error: " + mensaje);
            assertThat(pestana.pagina().title()).startsWith("Error: ");
            pestana.capturar("acceso/errores/" + caso.replace(' ', '-'));
        }
    }

    static Stream<Arguments> casosQueNoEntran() throws Exception {
        return Stream.of(
                Arguments.of("contrasena equivocada", RFC, MORAL.cer(), KEY, "otra1234", CONTRASENA),
                Arguments.of("contrasena con enie equivocada", RFC, MORAL.cer(), KEY, "contraseña", CONTRASENA),
                Arguments.of(
                        "relleno por suerte", RFC, MORAL.cer(), KEY, LlavesRaras.conRellenoPorSuerte(KEY), CONTRASENA),
                Arguments.of(
                        "llave de otro certificado",
                        RFC,
                        MORAL.cer(),
                        LlavesRaras.delSat(OTRA),
                        CLAVE,
                        "El .key no corresponde al .cer"),
                Arguments.of(
                        "sello digital",
                        RFC,
                        sello().cer(),
                        LlavesRaras.delSat(sello()),
                        CLAVE,
                        "Este archivo es un sello digital (CSD), no una e.firma"),
                Arguments.of(
                        "del representante",
                        RFC,
                        OTRA.cer(),
                        LlavesRaras.delSat(OTRA),
                        CLAVE,
                        "La e.firma es del representante legal: usa la de la persona moral"),
                Arguments.of("de otro rfc", "XIA190128J61", MORAL.cer(), KEY, CLAVE, "El certificado es de otro RFC"),
                Arguments.of(
                        "key en pem",
                        RFC,
                        MORAL.cer(),
                        LlavesRaras.enPem(KEY),
                        CLAVE,
                        "Este .key está convertido a texto (PEM): usa el archivo original del SAT"),
                Arguments.of(
                        "key truncado",
                        RFC,
                        MORAL.cer(),
                        LlavesRaras.truncada(KEY),
                        CLAVE,
                        "El archivo .key está incompleto"),
                Arguments.of(
                        "key con sobra",
                        RFC,
                        MORAL.cer(),
                        LlavesRaras.conSobra(KEY),
                        CLAVE,
                        "El archivo .key trae datos de más"),
                Arguments.of(
                        "key de 10 MB",
                        RFC,
                        MORAL.cer(),
                        Arrays.copyOf(KEY, GRANDE),
                        CLAVE,
                        "El archivo .key pesa demasiado para ser una llave privada"),
                Arguments.of("key vacio", RFC, MORAL.cer(), new byte[0], CLAVE, "El archivo .key está vacío"),
                Arguments.of(
                        "bomba de vueltas",
                        RFC,
                        MORAL.cer(),
                        LlavesRaras.conVueltas(KEY, 2_000_000_000),
                        CLAVE,
                        "El .key pide un trabajo de descifrado fuera de lo normal"),
                Arguments.of(
                        "pbes1",
                        RFC,
                        MORAL.cer(),
                        LlavesRaras.pbes1(KEY),
                        CLAVE,
                        "El .key usa un cifrado antiguo (PBES1) que ya no se admite"),
                Arguments.of(
                        "certificado en lugar de key",
                        RFC,
                        MORAL.cer(),
                        MORAL.cer(),
                        CLAVE,
                        "Este archivo es un certificado: aquí va el .key"),
                Arguments.of(
                        "key que no es",
                        RFC,
                        MORAL.cer(),
                        "hola".getBytes(StandardCharsets.UTF_8),
                        CLAVE,
                        "Este archivo no es una llave privada .key"),
                Arguments.of(
                        "cer que no es",
                        RFC,
                        "hola".getBytes(StandardCharsets.UTF_8),
                        KEY,
                        CLAVE,
                        "Este archivo no es un certificado .cer o está dañado"),
                Arguments.of(
                        "cer de 10 MB",
                        RFC,
                        new byte[GRANDE],
                        KEY,
                        CLAVE,
                        "El archivo .cer pesa demasiado para ser un certificado"),
                Arguments.of(
                        "cer con sobra",
                        RFC,
                        LlavesRaras.conSobra(MORAL.cer()),
                        KEY,
                        CLAVE,
                        "Este archivo no es un certificado .cer o está dañado"));
    }

    @ParameterizedTest
    @MethodSource("llavesQueSiAbren")
    void abreTodaFormaDeCifrarQueUsaElSat(byte[] key, String contrasena, Navegador navegador) {
        try (Pestana pestana = navegador.pestana(puerto, Medida.ESCRITORIO)) {
            pestana.ir("/icsoe/acceso/efirma");
            EntradaDeNavegador.llenar(pestana, RFC, MORAL.cer(), key, contrasena);
            EntradaDeNavegador.validar(pestana);
        }
    }

    static Stream<Arguments> llavesQueSiAbren() {
        return Stream.of(
                Arguments.of(KEY, CLAVE),
                Arguments.of(cifrada(CLAVE.getBytes(StandardCharsets.UTF_8), Cifrado.MODERNO), CLAVE),
                Arguments.of(cifrada("contraseña".getBytes(StandardCharsets.UTF_8), Cifrado.SAT), "contraseña"),
                Arguments.of(cifrada("contraseña".getBytes(StandardCharsets.ISO_8859_1), Cifrado.SAT), "contraseña"),
                // Escrita con la tilde suelta, como la entrega macOS.
                Arguments.of(cifrada("contraseña".getBytes(StandardCharsets.UTF_8), Cifrado.SAT), "contrasen\u0303a"));
    }

    @Test
    void pideTodoLoQueFaltaDeUnaVez(Navegador navegador) {
        try (Pestana pestana = navegador.pestana(puerto, Medida.TELEFONO)) {
            pestana.ir("/icsoe/acceso/efirma");
            EntradaDeNavegador.pulsar(pestana.pagina(), "Validar");

            assertThat(pestana.pagina().locator(".faltas li a:first-child").allInnerTexts())
                    .containsExactly(
                            "Escribe el RFC del contratista",
                            "Selecciona el archivo .cer",
                            "Selecciona el archivo .key",
                            "Escribe la contraseña de la e.firma");
            pestana.revisar("acceso/errores/todo-vacio");
        }
    }

    @Test
    void alElegirElCerDiceDeQuienEs(Navegador navegador) {
        var conEnie = EntradaDeNavegador.efirmaDe(Persona.moralConEnie());
        try (Pestana pestana = navegador.pestana(puerto, Medida.ESCRITORIO)) {
            pestana.ir("/icsoe/acceso/efirma");
            EntradaDeNavegador.llenar(pestana, Persona.moralConEnie().rfc(), conEnie.cer(), KEY, CLAVE);

            Locator dato = pestana.pagina().locator("[data-gancho='efirma-certificado']");
            assertThat(dato.innerText()).contains(Persona.moralConEnie().nombre(), "ÑDI1809058J5 (persona moral)");
            pestana.pagina().getByLabel("RFC").first().fill(RFC);
            pestana.pagina().getByLabel("RFC").first().blur();
            pestana.pagina().getByText("El certificado es de otro RFC").first().waitFor();
        }
    }

    @Test
    void sinGuionesDiceQueHaceFalta(Navegador navegador) {
        try (Pestana pestana = navegador.pestanaSinGuiones(puerto, Medida.ESCRITORIO)) {
            pestana.ir("/icsoe/acceso/efirma");
            assertThat(pestana.pagina().locator("main").innerText()).contains("Para este paso hace falta JavaScript");
            pestana.capturar("acceso/6-efirma-sin-guiones");
            EntradaDeNavegador.llenar(pestana, RFC, MORAL.cer(), KEY, CLAVE);
            EntradaDeNavegador.pulsar(pestana.pagina(), "Validar");

            assertThat(pestana.pagina().locator(".faltas").innerText())
                    .contains("Para usar la e.firma activa JavaScript en tu navegador");
        }
    }

    private static final String CONTRASENA = "La contraseña no abre este archivo .key";

    private static byte[] cifrada(byte[] contrasena, Cifrado cifrado) {
        return LlavesRaras.con(MORAL, contrasena, cifrado);
    }

    private static EfirmaDeDemostracion sello() {
        return Laboratorio.AUTORIDAD.expedirSelloDigital(Persona.moral(), RelojDePrueba.INICIO.minusSeconds(60));
    }
}
