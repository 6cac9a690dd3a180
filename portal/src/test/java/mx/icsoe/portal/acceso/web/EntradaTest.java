package mx.icsoe.portal.acceso.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Request;
import mx.icsoe.efirma.demostracion.Persona;
import mx.icsoe.portal.acceso.AutoridadDePruebaConfiguration;
import mx.icsoe.portal.acceso.EntradaDeNavegador;
import mx.icsoe.portal.navegador.Medida;
import mx.icsoe.portal.navegador.Navegador;
import mx.icsoe.portal.navegador.Pestana;
import mx.icsoe.portal.navegador.PruebaDeNavegador;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

@PruebaDeNavegador
@Import(AutoridadDePruebaConfiguration.class)
class EntradaTest {

    @LocalServerPort
    private int puerto;

    private String sitio() {
        return "http://localhost:" + puerto;
    }

    @ParameterizedTest
    @EnumSource(Medida.class)
    void entraLaPersonaMoralPasoAPaso(Medida medida, Navegador navegador) {
        try (Pestana pestana = navegador.pestana(puerto, medida)) {
            pestana.ir("/icsoe/acceso");
            pestana.revisar("acceso/5-acceso");
            pestana.ir("/icsoe/acceso/efirma");
            pestana.revisar("acceso/6-efirma");
            // Una persona por medida: los términos solo se piden la primera vez.
            EntradaDeNavegador.abrirYLlenar(
                    pestana, medida == Medida.ESCRITORIO ? Persona.moral() : Persona.moralConEnie());
            pestana.revisar("acceso/6-efirma-llena");
            EntradaDeNavegador.validar(pestana);
            pestana.revisar("acceso/7-validada");
            assertThat(pestana.pagina().evaluate("document.activeElement.textContent"))
                    .isEqualTo("Ingresar");
            EntradaDeNavegador.ingresar(pestana);
            pestana.revisar("acceso/8-terminos");
            EntradaDeNavegador.pulsar(pestana.pagina(), "Ingresar");
            pestana.pagina().locator(".faltas").waitFor();
            pestana.revisar("acceso/8-terminos-sin-aceptar");
            pestana.pagina().getByLabel("Acepto los términos y condiciones").check();
            EntradaDeNavegador.ingresar(pestana);
            assertThat(pestana.peticiones()).extracting(Request::url).contains(sitio() + "/icsoe/bienvenida");
        }
    }

    @Test
    void entraLaPersonaFisica(Navegador navegador) {
        try (Pestana pestana = navegador.pestana(puerto, Medida.ESCRITORIO)) {
            EntradaDeNavegador.entrar(pestana, Persona.fisica());

            assertThat(pestana.peticiones()).extracting(Request::url).contains(sitio() + "/icsoe/bienvenida");
        }
    }
}
