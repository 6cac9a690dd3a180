package mx.icsoe.portal.presentacion;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import mx.icsoe.efirma.demostracion.Persona;
import mx.icsoe.portal.acceso.AutoridadDePruebaConfiguration;
import mx.icsoe.portal.acceso.EntradaDeNavegador;
import mx.icsoe.portal.informativas.Ficha;
import mx.icsoe.portal.navegador.Medida;
import mx.icsoe.portal.navegador.Navegador;
import mx.icsoe.portal.navegador.Pestana;
import mx.icsoe.portal.navegador.PruebaDeNavegador;
import mx.icsoe.portal.nucleo.Cuatrimestre;
import mx.icsoe.portal.presentacion.puntos.Punto;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lo que dice la página de firma cuando el portal falla o la sesión ya no está, y cómo se sale de ahí. */
@PruebaDeNavegador
@Import({AutoridadDePruebaConfiguration.class, CortesConfiguration.class})
class FirmaCortadaEnNavegadorTest {

    private static final Cuatrimestre PERIODO = new Cuatrimestre(2026, 1);

    @LocalServerPort
    private int puerto;

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Cortes cortes;

    @Autowired
    private JdbcClient base;

    @AfterEach
    void repara() {
        cortes.olvidar();
    }

    /** La firma llegó y el portal falló después: la página no dice que no se presentó, y al recargar está el acuse. */
    @Test
    void anteUnaFallaDelPortalDiceComoSaberSiSePresento(Navegador navegador) {
        var persona = PruebaDePresentacion.otraPersona();
        try (Pestana pestana = navegador.pestana(puerto, Medida.ESCRITORIO)) {
            Page pagina = pestana.pagina();
            Ficha ficha = llegarALaFirma(pestana, persona);
            cortes.pedir(Punto.INTENCION_CONFIRMADA, () -> {
                throw new Cortes.Muerte(Punto.INTENCION_CONFIRMADA);
            });

            FirmaEnNavegadorTest.firmar(pagina, EntradaDeNavegador.efirmaDe(persona));

            pagina.locator(".faltas").waitFor();
            assertThat(pagina.locator(".faltas").innerText()).contains(MotivoDePresentacion.SIN_RESPUESTA.mensaje());
            assertThat(lleva(pagina)).isEqualTo("/icsoe/informativas/" + ficha.id() + "/firmar");
            pestana.revisar("presentacion/portal-que-falla");
            EntradaDeNavegador.pulsar(pagina, "Firmar y presentar");
            pagina.waitForURL("**/acuses/**");
            assertThat(portal.getBean(Presentaciones.class).buscar(ficha.contratista(), ficha.id()))
                    .isPresent();
        }
    }

    @Test
    void sinSesionDiceQueNoSeRecibioNada(Navegador navegador) {
        var persona = PruebaDePresentacion.otraPersona();
        try (Pestana pestana = navegador.pestana(puerto, Medida.TELEFONO)) {
            Page pagina = pestana.pagina();
            Ficha ficha = llegarALaFirma(pestana, persona);
            base.sql("delete from plataforma.sesion").update();

            FirmaEnNavegadorTest.firmar(pagina, EntradaDeNavegador.efirmaDe(persona));

            pagina.locator(".faltas").waitFor();
            assertThat(pagina.locator(".faltas").innerText()).contains(MotivoDePresentacion.SESION_PERDIDA.mensaje());
            assertThat(lleva(pagina)).isEqualTo("/icsoe/informativas/" + ficha.id() + "/firmar");
            pestana.revisar("presentacion/sesion-perdida");
            assertThat(portal.getBean(Intenciones.class).buscar(ficha.contratista(), ficha.id()))
                    .isEmpty();
        }
    }

    /** A dónde lleva la falta; ningún campo queda señalado. */
    private static String lleva(Page pagina) {
        assertThat(pagina.locator("[aria-invalid]").count()).isZero();
        return pagina.locator(".faltas a").first().getAttribute("href");
    }

    private Ficha llegarALaFirma(Pestana pestana, Persona persona) {
        var prueba = new PresentacionDePrueba(portal, EntradaDeNavegador.efirmaDe(persona)).conDatosGenerales();
        Ficha ficha = prueba.sinInformacion(PERIODO);
        EntradaDeNavegador.entrar(pestana, persona);
        pestana.ir("/icsoe/informativas/" + ficha.id() + "/revisar");
        EntradaDeNavegador.pulsar(pestana.pagina(), "Continuar a la firma");
        return ficha;
    }
}
