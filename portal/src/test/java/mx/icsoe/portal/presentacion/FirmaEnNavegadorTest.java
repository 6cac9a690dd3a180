package mx.icsoe.portal.presentacion;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.security.SecureRandom;
import mx.icsoe.efirma.demostracion.EfirmaDeDemostracion;
import mx.icsoe.efirma.demostracion.Persona;
import mx.icsoe.efirma.pruebas.Mentira;
import mx.icsoe.efirma.pruebas.OcspMentiroso;
import mx.icsoe.portal.acceso.AutoridadDePruebaConfiguration;
import mx.icsoe.portal.acceso.EntradaDeNavegador;
import mx.icsoe.portal.informativas.Ficha;
import mx.icsoe.portal.informativas.TipoDeInformativa;
import mx.icsoe.portal.navegador.Medida;
import mx.icsoe.portal.navegador.Navegador;
import mx.icsoe.portal.navegador.Pestana;
import mx.icsoe.portal.navegador.PruebaDeNavegador;
import mx.icsoe.portal.nucleo.Cuatrimestre;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/** De la revisión al acuse y su verificación, en un navegador y con la e.firma de verdad abierta en él. */
@PruebaDeNavegador
@Import(AutoridadDePruebaConfiguration.class)
class FirmaEnNavegadorTest {

    private static final Cuatrimestre PERIODO = new Cuatrimestre(2026, 1);
    private static final SecureRandom AZAR = new SecureRandom();

    @LocalServerPort
    private int puerto;

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private OcspMentiroso ocsp;

    @ParameterizedTest
    @EnumSource
    void revisaFirmaYVerifica(Medida medida, Navegador navegador) {
        var persona = PruebaDePresentacion.otraPersona();
        var prueba = new PresentacionDePrueba(portal, EntradaDeNavegador.efirmaDe(persona)).conDatosGenerales();
        Ficha ficha = prueba.normal(PERIODO, 3);
        try (Pestana pestana = navegador.pestana(puerto, medida)) {
            Page pagina = pestana.pagina();
            EntradaDeNavegador.entrar(pestana, persona);
            pestana.ir("/icsoe/informativas/" + ficha.id());
            pagina.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Revisar"))
                    .first()
                    .click();
            pestana.revisar("presentacion/revisar");
            EntradaDeNavegador.pulsar(pagina, "Continuar a la firma");
            pestana.revisar("presentacion/firmar");
            String cadena = pagina.locator(".cadena").textContent();

            firmar(pagina, EntradaDeNavegador.efirmaDe(persona));
            pagina.waitForURL("**/acuses/**");
            pestana.revisar("presentacion/acuse");

            var presentada = portal.getBean(Presentaciones.class)
                    .buscar(ficha.contratista(), ficha.id())
                    .orElseThrow();
            assertThat(pagina.url()).endsWith("/acuses/" + presentada.folio());
            assertThat(portal.getBean(Intenciones.class)
                            .buscar(ficha.contratista(), ficha.id())
                            .orElseThrow()
                            .firmado()
                            .cadena())
                    .isEqualTo(cadena);
            Path pdf = bajar(pagina, "Descargar el acuse en PDF");
            verificar(navegador, medida, presentada, pdf);
            pestana.ir("/icsoe/presentadas");
            pestana.revisar("presentacion/presentadas");
            pestana.ir("/icsoe/informativas/" + ficha.id() + "/firmar");
            assertThat(pagina.url()).endsWith("/acuses/" + presentada.folio());
        }
    }

    @Test
    void diceQueLaRevocacionNoSePudoConsultarYDejaReintentar(Navegador navegador) {
        var persona = PruebaDePresentacion.otraPersona();
        var prueba = new PresentacionDePrueba(portal, EntradaDeNavegador.efirmaDe(persona)).conDatosGenerales();
        Ficha ficha = prueba.sinInformacion(PERIODO);
        try (Pestana pestana = navegador.pestana(puerto, Medida.ESCRITORIO)) {
            Page pagina = pestana.pagina();
            EntradaDeNavegador.entrar(pestana, persona);
            pestana.ir("/icsoe/informativas/" + ficha.id() + "/revisar");
            EntradaDeNavegador.pulsar(pagina, "Continuar a la firma");
            ocsp.mentir(Mentira.INTENTA_LUEGO);
            firmar(pagina, EntradaDeNavegador.efirmaDe(persona));
            pagina.locator(".faltas").waitFor();
            assertThat(pagina.locator(".faltas").innerText()).contains("No pudimos consultar la revocación");
            ocsp.mentir(Mentira.NINGUNA);
            EntradaDeNavegador.pulsar(pagina, "Firmar y presentar");
            pagina.waitForURL("**/acuses/**");
        } finally {
            ocsp.mentir(Mentira.NINGUNA);
        }
    }

    @Test
    void diceQueLaEfirmaEsDeOtroRfcYMuestraLoQueFalta(Navegador navegador) {
        var persona = PruebaDePresentacion.otraPersona();
        var prueba = new PresentacionDePrueba(portal, EntradaDeNavegador.efirmaDe(persona));
        Ficha vacia = prueba.iniciar(PERIODO, TipoDeInformativa.NORMAL);
        try (Pestana pestana = navegador.pestana(puerto, Medida.ESCRITORIO)) {
            Page pagina = pestana.pagina();
            EntradaDeNavegador.entrar(pestana, persona);
            pestana.ir("/icsoe/informativas/" + vacia.id() + "/revisar");
            pestana.revisar("presentacion/con-faltas");
            assertThat(pagina.locator(".faltan").innerText())
                    .contains("La informativa no tiene contratos", "Falta el acuse de registro", "PRE-010");
            EntradaDeNavegador.pulsar(pagina, "Continuar a la firma");
            assertThat(pagina.url()).endsWith("/revisar");
            assertThat(pagina.title()).startsWith("Error: ");
            pestana.revisar("presentacion/sin-completar");
            pagina.getByText(MotivoDePresentacion.POR_COMPLETAR.mensaje()).click();
            assertThat(pagina.locator(":focus").getAttribute("id")).isEqualTo("faltan");

            var completa = new PresentacionDePrueba(portal, EntradaDeNavegador.efirmaDe(persona))
                    .conDatosGenerales()
                    .sinInformacion(PERIODO.anterior());
            pestana.ir("/icsoe/informativas/" + completa.id() + "/revisar");
            EntradaDeNavegador.pulsar(pagina, "Continuar a la firma");
            firmar(pagina, EntradaDeNavegador.efirmaDe(Persona.moralConEnie()));
            pagina.locator(".faltas").waitFor();
            assertThat(pagina.locator(".faltas").innerText()).contains("El certificado es de otro RFC");
        }
    }

    private void verificar(Navegador navegador, Medida medida, Presentacion presentada, Path pdf) {
        try (Pestana publico = navegador.pestana(puerto, medida)) {
            Page pagina = publico.pagina();
            publico.ir("/verificar");
            publico.revisar("presentacion/verificar");
            pagina.getByLabel("Folio del acuse").fill(presentada.folio().valor().toLowerCase(java.util.Locale.ROOT));
            EntradaDeNavegador.pulsar(pagina, "Verificar folio");
            assertThat(pagina.url()).endsWith("/verificar/" + presentada.folio());
            publico.revisar("presentacion/verificado");
            publico.ir("/verificar");
            pagina.getByLabel("Acuse en PDF").setInputFiles(pdf);
            EntradaDeNavegador.pulsar(pagina, "Verificar archivo");
            publico.revisar("presentacion/genuino");
            assertThat(pagina.locator("main").innerText()).contains("El archivo es genuino");
        }
    }

    private static Path bajar(Page pagina, String enlace) {
        return pagina.waitForDownload(() -> pagina.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(enlace))
                        .click())
                .path();
    }

    static void firmar(Page pagina, EfirmaDeDemostracion efirma) {
        pagina.getByLabel("Certificado (.cer)")
                .setInputFiles(new FilePayload("efirma.cer", "application/octet-stream", efirma.cer()));
        pagina.getByLabel("Llave privada (.key)")
                .setInputFiles(new FilePayload("efirma.key", "application/octet-stream", efirma.key(AZAR)));
        pagina.getByLabel("Contraseña de la e.firma").fill(EfirmaDeDemostracion.CONTRASENA);
        EntradaDeNavegador.pulsar(pagina, "Firmar y presentar");
    }
}
