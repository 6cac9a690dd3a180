package mx.icsoe.portal.guia;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import mx.icsoe.efirma.demostracion.EfirmaDeDemostracion;
import mx.icsoe.efirma.demostracion.Persona;
import mx.icsoe.portal.acceso.AutoridadDePruebaConfiguration;
import mx.icsoe.portal.acceso.EntradaDeNavegador;
import mx.icsoe.portal.navegador.Medida;
import mx.icsoe.portal.navegador.Navegador;
import mx.icsoe.portal.navegador.Pestana;
import mx.icsoe.portal.navegador.PruebaDeNavegador;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Los 18 pasos de la guía, de la portada a «Datos generales guardados», con las e.firmas de demostración. */
@PruebaDeNavegador
@Import(AutoridadDePruebaConfiguration.class)
@ExtendWith(OutputCaptureExtension.class)
class Guia1Test {

    @LocalServerPort
    private int puerto;

    @ParameterizedTest
    @EnumSource(Medida.class)
    void laPersonaMoralRecorreLosDieciochoPasos(Medida medida, Navegador navegador, CapturedOutput registro) {
        try (Pestana pestana = navegador.pestana(puerto, medida)) {
            var recorrido = new Recorrido(pestana, "moral");
            entrar(recorrido, Protagonistas.moral(medida));
            recorrido.aceptarTerminos();
            recorrido.darContacto();
            recorrido.ubicarDomicilio();
            recorrido.adjuntarYGuardar();
            noQuedaRastro(registro, pestana, Protagonistas.moral(medida));
        }
    }

    @ParameterizedTest
    @EnumSource(Medida.class)
    void laPersonaFisicaNuncaVeElDomicilioSocial(Medida medida, Navegador navegador, CapturedOutput registro) {
        try (Pestana pestana = navegador.pestana(puerto, medida)) {
            var recorrido = new Recorrido(pestana, "fisica");
            entrar(recorrido, Protagonistas.fisica(medida));
            recorrido.aceptarTerminos();
            recorrido.darContacto();
            recorrido.adjuntarYGuardar();
            assertThat(pestana.pagina().locator("main")).not().containsText("Domicilio social");
            assertThat(pestana.ir("/icsoe/contratista/domicilio").status()).isEqualTo(404);
            noQuedaRastro(registro, pestana, Protagonistas.fisica(medida));
        }
    }

    private static void entrar(Recorrido recorrido, Persona persona) {
        recorrido.llegarALaEntrada();
        EntradaDeNavegador.abrirYLlenar(recorrido.pestana(), persona);
        recorrido.mirar("06-efirma");
        EntradaDeNavegador.validar(recorrido.pestana());
        recorrido.mirar("07-validada");
        EntradaDeNavegador.ingresar(recorrido.pestana());
    }

    /** Nada de lo que la persona es o escribió llega al registro (medidas, W11). */
    private static void noQuedaRastro(CapturedOutput registro, Pestana pestana, Persona persona) {
        assertThat(registro.getAll())
                .doesNotContain(persona.rfc(), persona.nombre())
                .doesNotContain(persona.representante().orElse(persona).curp())
                .doesNotContain(EfirmaDeDemostracion.CONTRASENA, Recorrido.CORREO, "5512345678")
                .doesNotContain(pestana.contexto().cookies().stream()
                        .map(galleta -> galleta.value)
                        .filter(valor -> valor.length() > 20)
                        .toArray(String[]::new));
    }
}
