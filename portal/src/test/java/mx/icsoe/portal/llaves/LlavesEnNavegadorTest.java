package mx.icsoe.portal.llaves;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.regex.Pattern;
import mx.icsoe.efirma.demostracion.EfirmaDeDemostracion;
import mx.icsoe.efirma.demostracion.Persona;
import mx.icsoe.portal.acceso.AutoridadDePruebaConfiguration;
import mx.icsoe.portal.acceso.EntradaDeNavegador;
import mx.icsoe.portal.guia.Lectura;
import mx.icsoe.portal.navegador.Medida;
import mx.icsoe.portal.navegador.Navegador;
import mx.icsoe.portal.navegador.Pestana;
import mx.icsoe.portal.navegador.PruebaDeNavegador;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** La guía 12: el recorrido entero de una llave de acceso, con el dispositivo que finge Chromium. */
@PruebaDeNavegador
@Import(AutoridadDePruebaConfiguration.class)
class LlavesEnNavegadorTest {

    private final Lectura lectura = new Lectura();

    @LocalServerPort
    private int puerto;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void empiezaSinLlaves() {
        jdbc.sql("delete from llaves.llave").update();
        jdbc.sql("delete from plataforma.limite").update();
    }

    @ParameterizedTest
    @EnumSource(Medida.class)
    void agregaSaleEntraCapturaYVuelveConSuEfirma(Medida medida, Navegador navegador) throws IOException {
        // Una persona por medida: la segunda no debe encontrar la informativa que inició la primera.
        var persona = medida == Medida.ESCRITORIO ? Persona.moral() : Persona.fisica();
        try (Pestana pestana = navegador.pestana(puerto, medida)) {
            LlaveEnNavegador.en(pestana);
            EntradaDeNavegador.entrar(pestana, persona);
            pestana.ir("/icsoe/llaves");
            mirar(pestana, "01-lista-vacia");
            PasosConLlave.agregar(pestana, "Laptop de la oficina");
            mirar(pestana, "02-lista");
            PasosConLlave.salir(pestana);

            pestana.ir("/icsoe/acceso");
            mirar(pestana, "03-acceso");
            PasosConLlave.entrar(pestana);
            assertThat(pestana.pagina().url()).endsWith("/icsoe/informativas");
            assertThat(pestana.pagina().locator(".sesion").innerText()).contains("Con llave de acceso");
            mirar(pestana, "04-adentro");
            String informativa = iniciarInformativa(pestana);

            pestana.ir(informativa + "/firmar");
            mirar(pestana, "06-pide-efirma");
            pestana.ir("/icsoe/inicio");
            mirar(pestana, "05-inicio");
            pestana.pagina()
                    .getByText("Dejar que un contratante vea sus contratos")
                    .click();
            assertThat(pestana.pagina().title()).startsWith("Esto pide tu e.firma");
            pestana.pagina().getByText("Entrar con e.firma").click();
            var efirma = EntradaDeNavegador.efirmaDe(persona);
            EntradaDeNavegador.llenar(
                    pestana,
                    persona.rfc(),
                    efirma.cer(),
                    EntradaDeNavegador.llaveDe(persona),
                    EfirmaDeDemostracion.CONTRASENA);
            EntradaDeNavegador.validar(pestana);
            EntradaDeNavegador.ingresar(pestana);
            assertThat(pestana.pagina().url()).endsWith("/icsoe/contratantes");
            assertThat(pestana.pagina().locator(".sesion").innerText()).contains("Con e.firma");
        }
        lectura.diceLoQueCita("12", "llaves-de-acceso", puerto);
    }

    @ParameterizedTest
    @EnumSource(Medida.class)
    void laQueSeQuitaYaNoEntra(Medida medida, Navegador navegador) {
        try (Pestana pestana = navegador.pestana(puerto, medida)) {
            LlaveEnNavegador.en(pestana);
            EntradaDeNavegador.entrar(pestana, Persona.moral());
            pestana.ir("/icsoe/llaves");
            PasosConLlave.agregar(pestana, "Teléfono de Berta");
            pestana.pagina().getByText("Cambiar el nombre").click();
            pestana.pagina().getByLabel("Nombre de la llave").fill("");
            EntradaDeNavegador.pulsar(pestana.pagina(), "Guardar");
            pestana.revisar("llaves/nombre-con-falta");
            pestana.pagina().getByLabel("Nombre de la llave").fill("Teléfono viejo");
            EntradaDeNavegador.pulsar(pestana.pagina(), "Guardar");
            assertThat(pestana.pagina().locator("main").innerText()).contains("Nombre guardado", "Teléfono viejo");

            pestana.pagina().getByText("Quitar").click();
            pestana.revisar("llaves/quitar");
            EntradaDeNavegador.pulsar(pestana.pagina(), "Quitar la llave");
            pestana.revisar("llaves/quitada");
            PasosConLlave.salir(pestana);

            pestana.ir("/icsoe/acceso");
            PasosConLlave.presionarEntrar(pestana);
            PasosConLlave.faltaDe(pestana, "El portal no conoce esta llave de acceso");
            pestana.revisar("llaves/desconocida");
        }
    }

    @Test
    void diceCadaCausaQueNotaElNavegador(Navegador navegador) {
        try (Pestana pestana = navegador.pestana(puerto, Medida.ESCRITORIO)) {
            var dispositivo = LlaveEnNavegador.en(pestana);
            pestana.ir("/icsoe/acceso");
            PasosConLlave.presionarEntrar(pestana);
            PasosConLlave.faltaDe(pestana, "No se usó ninguna llave de acceso");

            EntradaDeNavegador.entrar(pestana, Persona.moral());
            pestana.ir("/icsoe/llaves");
            EntradaDeNavegador.pulsar(pestana.pagina(), "Agregar llave de acceso");
            PasosConLlave.faltaDe(pestana, "Escribe un nombre para reconocer la llave");
            PasosConLlave.agregar(pestana, "Una");
            pestana.pagina().getByLabel("Nombre de la llave").fill("Otra vez la misma");
            EntradaDeNavegador.pulsar(pestana.pagina(), "Agregar llave de acceso");
            PasosConLlave.faltaDe(pestana, "Este dispositivo ya tiene una llave tuya de este portal");
            pestana.revisar("llaves/ya-registrada");

            dispositivo.vaciar();
            dispositivo.sinReconocer();
            EntradaDeNavegador.pulsar(pestana.pagina(), "Agregar llave de acceso");
            PasosConLlave.faltaDe(pestana, "No se usó ninguna llave de acceso");
        }
    }

    @Test
    void bloqueaLaCopiada(Navegador navegador) {
        try (Pestana pestana = navegador.pestana(puerto, Medida.ESCRITORIO)) {
            var dispositivo = LlaveEnNavegador.en(pestana);
            EntradaDeNavegador.entrar(pestana, Persona.moral());
            pestana.ir("/icsoe/llaves");
            PasosConLlave.agregar(pestana, "Llave USB");
            PasosConLlave.salir(pestana);
            pestana.ir("/icsoe/acceso");
            PasosConLlave.entrar(pestana);
            PasosConLlave.salir(pestana);

            dispositivo.retrocederElContador();
            pestana.ir("/icsoe/acceso");
            PasosConLlave.presionarEntrar(pestana);
            PasosConLlave.faltaDe(pestana, "Bloqueamos esta llave porque puede haber una copia");
            EntradaDeNavegador.entrar(pestana, Persona.moral());
            pestana.ir("/icsoe/llaves");
            assertThat(pestana.pagina().locator("main").innerText()).contains("Bloqueada");
            pestana.revisar("llaves/bloqueada");
        }
    }

    @Test
    void sinWebAuthnLoDice(Navegador navegador) {
        try (Pestana pestana = navegador.pestana(puerto, Medida.ESCRITORIO)) {
            pestana.contexto().addInitScript("delete window.PublicKeyCredential");
            pestana.ir("/icsoe/acceso");
            PasosConLlave.presionarEntrar(pestana);
            PasosConLlave.faltaDe(pestana, "Este navegador no admite llaves de acceso");
        }
    }

    @Test
    void sinGuionesNoSaleElBotonYSeDiceElOtroCamino(Navegador navegador) {
        try (Pestana pestana = navegador.pestanaSinGuiones(puerto, Medida.TELEFONO)) {
            pestana.ir("/icsoe/acceso");
            assertThat(pestana.pagina().getByText("Entrar con llave de acceso").isVisible())
                    .isFalse();
            assertThat(pestana.pagina().locator("main").innerText())
                    .contains("Para entrar con una llave de acceso hace falta JavaScript");
            pestana.capturar("llaves/acceso-sin-guiones");
        }
    }

    private void mirar(Pestana pestana, String pantalla) {
        pestana.revisar("guia/llaves/12-" + pantalla);
        lectura.anotar("12-" + pantalla, pestana.pagina());
    }

    /** Captura de verdad: inicia la informativa que se le ofrece y da su ruta. */
    private static String iniciarInformativa(Pestana pestana) {
        var pagina = pestana.pagina();
        pagina.locator("main a.boton--primario").first().click();
        pagina.getByLabel("Normal").first().check();
        EntradaDeNavegador.pulsar(pagina, "Iniciar");
        pagina.waitForURL(Pattern.compile(".*/icsoe/informativas/[0-9a-f-]{36}$"));
        return URI.create(pagina.url()).getPath();
    }
}
