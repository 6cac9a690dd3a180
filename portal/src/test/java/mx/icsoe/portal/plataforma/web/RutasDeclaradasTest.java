package mx.icsoe.portal.plataforma.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import mx.icsoe.portal.nucleo.CapturistaId;
import mx.icsoe.portal.nucleo.Facultad;
import mx.icsoe.portal.plataforma.web.Rutas.Ruta;
import mx.icsoe.portal.pruebas.EntradaDePruebaController;
import mx.icsoe.portal.pruebas.Navegador;
import mx.icsoe.portal.pruebas.PruebaDePortal;
import mx.icsoe.portal.pruebas.RutasDePruebaController;
import mx.icsoe.portal.pruebas.SesionDePrueba;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/**
 * Cada ruta × {anónimo, su dueño, otro contratista, capturista con la facultad y sin ella, contratista con llave de
 * acceso}, tal como lo declara (medida W1).
 */
@PruebaDePortal
@Import({RutasDePruebaController.class, EntradaDePruebaController.class})
class RutasDeclaradasTest {

    private static final String ENTRADA = "/icsoe/acceso/efirma";
    private static final String ENTRADA_DE_CAPTURISTA = "/icsoe/acceso/capturista";

    @Autowired
    private ApplicationContext portal;

    @LocalServerPort
    private int puerto;

    /** La culpable está puesta a propósito: si no la encontrara, esta prueba no probaría nada. */
    @Test
    void encuentraLaRutaSinDeclararYNingunaOtra() {
        assertThat(Rutas.de(portal))
                .filteredOn(ruta -> ruta.acceso().isEmpty())
                .extracting(Ruta::nombre)
                .containsExactly("RutasDePruebaController#sinDeclarar");
    }

    @Test
    void todasSonGetOPost() {
        assertThat(Rutas.delProducto(portal))
                .isNotEmpty()
                .allSatisfy(ruta -> assertThat(ruta.metodo()).isIn("GET", "POST"));
    }

    @Test
    void pideEntrarAlAnonimoSoloDondeSeExige() {
        var dudas = new SoftAssertions();
        for (Ruta ruta : Rutas.delProducto(portal)) {
            var navegador = new Navegador(puerto);
            String ficha = navegador.pedir("/icsoe/prueba/formulario").body();
            HttpResponse<String> respuesta = pedir(navegador, ruta, ejemplo(ruta, duenoNuevo()), ficha);
            if (ruta.exigeSesion()) {
                dudas.assertThat(mandaAEntrar(ruta, respuesta))
                        .as("%s al anónimo", ruta)
                        .isTrue();
            } else {
                dudas.assertThat(respuesta.statusCode())
                        .as("%s al anónimo", ruta)
                        .isNotIn(401, 403, 500);
            }
        }
        dudas.assertAll();
    }

    @Test
    void dejaPasarASuDueno() {
        var dudas = new SoftAssertions();
        for (Ruta ruta : Rutas.delProducto(portal)) {
            var dueno = duenoNuevo();
            var quien = ruta.rol() == Rol.CAPTURISTA ? dueno.por(portal, capturista()) : dueno;
            HttpResponse<String> respuesta = pedir(quien, ruta, ejemplo(ruta, dueno));
            dudas.assertThat(respuesta.statusCode()).as("%s a su dueño", ruta).isNotIn(401, 403, 404, 500);
            dudas.assertThat(ruta.exigeSesion() && mandaAEntrar(ruta, respuesta))
                    .as("%s a su dueño", ruta)
                    .isFalse();
        }
        dudas.assertAll();
    }

    @Test
    void noMuestraAOtroLoQueTieneIdentificador() {
        var dudas = new SoftAssertions();
        for (Ruta ruta : Rutas.delProducto(portal)) {
            // Lo que es de todos, como verificar un folio, no tiene dueño.
            if (!ruta.conIdentificador() || !ruta.exigeSesion()) {
                continue;
            }
            var otro = sesion("XIA190128J61");
            HttpResponse<String> respuesta = pedir(otro, ruta, ejemplo(ruta, duenoNuevo()));
            dudas.assertThat(respuesta.statusCode()).as("%s a otro", ruta).isEqualTo(404);
        }
        dudas.assertAll();
    }

    @Test
    void niegaAlCapturistaSinLaFacultadYAlQueTieneLlaveLoQueExigeEfirma() {
        var dudas = new SoftAssertions();
        for (Ruta ruta : Rutas.delProducto(portal)) {
            var dueno = duenoNuevo();
            if (ruta.niegaAlCapturistaCon(Set.of())) {
                var sinFacultad = pedir(dueno.por(portal, capturista()), ruta, ejemplo(ruta, dueno));
                dudas.assertThat(sinFacultad.statusCode())
                        .as("%s al capturista sin facultades", ruta)
                        .isEqualTo(403);
            }
            if (ruta.exigeEfirma()) {
                var conLlave = pedir(dueno.por(portal, new Medio.LlaveDeAcceso("1")), ruta, ejemplo(ruta, dueno));
                dudas.assertThat(conLlave.statusCode())
                        .as("%s al contratista con llave de acceso", ruta)
                        .isEqualTo(403);
                dudas.assertThat(conLlave.body())
                        .as("%s explica que pide la e.firma y ofrece entrar con ella", ruta)
                        .contains("Esto pide tu e.firma", "href=\"/icsoe/acceso/efirma\"");
            }
        }
        dudas.assertAll();
    }

    @Test
    void dejaPasarAlCapturistaSoloALoQueSuFacultadAlcanza() {
        var dudas = new SoftAssertions();
        for (Ruta ruta : Rutas.delProducto(portal)) {
            for (Facultad facultad : Facultad.values()) {
                if (ruta.rol() != Rol.CONTRATISTA) {
                    continue;
                }
                var dueno = duenoNuevo();
                var respuesta = pedir(dueno.por(portal, capturista(facultad)), ruta, ejemplo(ruta, dueno));
                if (ruta.niegaAlCapturistaCon(Set.of(facultad))) {
                    dudas.assertThat(respuesta.statusCode())
                            .as("%s al capturista con %s", ruta, facultad)
                            .isEqualTo(403);
                } else if (ruta.esDelAsistente()) {
                    // El ejemplo es el domicilio social, que para un capturista no existe aunque pueda capturar
                    // contratos.
                    dudas.assertThat(respuesta.statusCode())
                            .as("%s al capturista con %s", ruta, facultad)
                            .isEqualTo(404);
                } else {
                    dudas.assertThat(respuesta.statusCode())
                            .as("%s al capturista con %s", ruta, facultad)
                            .isNotIn(401, 403, 404, 500);
                }
            }
        }
        dudas.assertAll();
    }

    private static Medio capturista(Facultad... facultades) {
        var quien = new CapturistaEnSesion(
                new CapturistaId(UUID.fromString("01990000-0000-7000-8000-0000000000ca")),
                "Capturista de prueba",
                Instant.parse("2026-09-10T15:00:00Z"));
        return new Medio.Capturista(quien, Set.of(facultades));
    }

    private HttpResponse<String> pedir(SesionDePrueba quien, Ruta ruta, String direccion) {
        return pedir(new Navegador(puerto).con(quien), ruta, direccion, quien.ficha());
    }

    /** A la entrada de quien puede llegar a esa ruta. */
    private static boolean mandaAEntrar(Ruta ruta, HttpResponse<String> respuesta) {
        String entrada = ruta.rol() == Rol.CAPTURISTA ? ENTRADA_DE_CAPTURISTA : ENTRADA;
        return respuesta.statusCode() == 303
                && respuesta.headers().firstValue("Location").orElse("").startsWith(entrada);
    }

    private static HttpResponse<String> pedir(Navegador navegador, Ruta ruta, String direccion, String ficha) {
        return ruta.esGet() ? navegador.pedir(direccion) : navegador.enviar(direccion, Map.of("_csrf", ficha));
    }

    private SesionDePrueba duenoNuevo() {
        return sesion("EKU9003173C9");
    }

    private SesionDePrueba sesion(String rfc) {
        return SesionDePrueba.deAlta(portal, rfc);
    }

    private String ejemplo(Ruta ruta, SesionDePrueba dueno) {
        return EjemplosDeRutas.de(portal, ruta, dueno);
    }
}
