package mx.icsoe.portal.plataforma.correo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import mx.icsoe.portal.navegador.Medida;
import mx.icsoe.portal.navegador.Navegador;
import mx.icsoe.portal.navegador.Pestana;
import mx.icsoe.portal.navegador.PruebaDeNavegador;
import mx.icsoe.portal.nucleo.Correo;
import mx.icsoe.portal.nucleo.Telefono;
import mx.icsoe.portal.plataforma.arranque.Novedad;
import mx.icsoe.portal.plataforma.sesiones.RutaPropia;
import mx.icsoe.portal.pruebas.RelojDePrueba;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** La página donde la demostración enseña lo que habría salido, en los dos anchos. */
@PruebaDeNavegador
class CorreosDeDemostracionTest {

    private static final String RUTA = "/icsoe/demostracion/correos";

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private RelojDePrueba reloj;

    @LocalServerPort
    private int puerto;

    @ParameterizedTest
    @EnumSource
    void seLeenYSusEnlacesSePulsan(Medida medida, Navegador navegador) {
        try (Pestana pestana = navegador.pestana(puerto, medida)) {
            pestana.ir("/icsoe");
            pestana.pagina().locator(".banda a").click();
            pestana.revisar("correo/01-correos");
            UUID id = RecibidoDePrueba.de(
                    portal,
                    Carta.para(
                                    CorreoArmado.PARA,
                                    "Activa tu cuenta de capturista en el portal de informativas",
                                    "Hola, Ana.\n\nServicios Especializados del Norte, S.A. de C.V. te invita a"
                                            + " capturar sus informativas. El enlace sirve tres días.")
                            .conEnlace("Leer la guía", new RutaPropia("/icsoe/guias")));
            portal.getBean(MensajesDeTexto.class)
                    .enviar(new Telefono("5512345678"), "ICSOE: mañana vence la informativa del primer cuatrimestre.");
            var larga = new Correo("contabilidad.fiscal.y.nominas.del.norte@servicios-especializados-del-norte.com.mx");
            UUID largo =
                    RecibidoDePrueba.de(portal, Carta.para(larga, "Supercalifragilistico".repeat(7), "x".repeat(400)));
            pestana.ir(RUTA);
            pestana.revisar("correo/02-correos-con-algo");
            pestana.ir(RUTA + "/" + largo);
            pestana.revisar("correo/04-un-correo-largo");
            pestana.ir(RUTA + "/" + id);
            pestana.revisar("correo/03-un-correo");
            pestana.pagina().locator("main a.boton").click();
            assertThat(pestana.pagina().url()).endsWith("/icsoe/guias");
        }
    }

    @Test
    void muestraComoTextoLoQueParezcaHtml(Navegador navegador) {
        String guion = "<img src=x onerror=\"window.corrio=1\"><script>window.corrio=1</script>";
        // Lo más nuevo va primero, y otras pruebas escriben con el reloj adelantado.
        reloj.fijar(Instant.parse("2100-01-01T18:00:00Z"));
        UUID id = RecibidoDePrueba.de(portal, Carta.para(CorreoArmado.PARA, guion, guion));
        try (Pestana pestana = navegador.pestana(puerto, Medida.ESCRITORIO)) {
            for (String ruta : new String[] {RUTA, RUTA + "/" + id}) {
                pestana.ir(ruta);
                assertThat(pestana.pagina().evaluate("() => window.corrio")).isNull();
                assertThat(pestana.pagina().locator("main").innerText()).contains(guion);
            }
        }
    }

    @Test
    void noHallaLoQueNoExiste(Navegador navegador) {
        try (Pestana pestana = navegador.pestana(puerto, Medida.ESCRITORIO)) {
            assertThat(pestana.ir(RUTA + "/" + new UUID(1, 2)).status()).isEqualTo(404);
            assertThat(pestana.ir(RUTA + "/nada").status()).isEqualTo(404);
        }
    }

    @Test
    void alIniciarSeDiceDondeSeLeen() {
        assertThat(portal.getBeanProvider(Novedad.class).stream()
                        .flatMap(novedad -> novedad.lineas("http://localhost:8080").stream()))
                .contains("  http://localhost:8080/icsoe/demostracion/correos");
    }
}
