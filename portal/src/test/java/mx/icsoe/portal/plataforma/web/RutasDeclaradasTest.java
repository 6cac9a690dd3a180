package mx.icsoe.portal.plataforma.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import mx.icsoe.portal.avisos.AvisoDePrueba;
import mx.icsoe.portal.contratantes.CompartidoDePrueba;
import mx.icsoe.portal.contratista.PdfDePrueba;
import mx.icsoe.portal.contratos.ContratosDePrueba;
import mx.icsoe.portal.despacho.DuenoDeCalendario;
import mx.icsoe.portal.despacho.SuscribirCalendario;
import mx.icsoe.portal.documentos.Clase;
import mx.icsoe.portal.documentos.Documentos;
import mx.icsoe.portal.documentos.Recepcion;
import mx.icsoe.portal.informativas.InformativaDePrueba;
import mx.icsoe.portal.llaves.LlaveDePrueba;
import mx.icsoe.portal.notas.NotasDePrueba;
import mx.icsoe.portal.nucleo.CapturistaId;
import mx.icsoe.portal.nucleo.Facultad;
import mx.icsoe.portal.plataforma.correo.RecibidoDePrueba;
import mx.icsoe.portal.plataforma.web.Rutas.Ruta;
import mx.icsoe.portal.presentacion.AcusePresentado;
import mx.icsoe.portal.pruebas.EntradaDePruebaController;
import mx.icsoe.portal.pruebas.Navegador;
import mx.icsoe.portal.pruebas.PruebaDePortal;
import mx.icsoe.portal.pruebas.RutasDePruebaController;
import mx.icsoe.portal.pruebas.SesionDePrueba;
import mx.icsoe.portal.trabajadores.CargaDePrueba;
import mx.icsoe.portal.usuarios.UsuarioDePrueba;
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
                dudas.assertThat(mandaAEntrar(respuesta))
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
            dudas.assertThat(ruta.exigeSesion() && mandaAEntrar(respuesta))
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

    private static boolean mandaAEntrar(HttpResponse<String> respuesta) {
        return respuesta.statusCode() == 303
                && respuesta.headers().firstValue("Location").orElse("").startsWith(ENTRADA);
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
        return ejemplo(portal, ruta, dueno);
    }

    /** Una dirección que existe para esa ruta; una ruta nueva con variables debe agregar aquí su ejemplo. */
    static String ejemplo(ApplicationContext portal, Ruta ruta, SesionDePrueba dueno) {
        if (ruta.patron()
                .matches(
                        "/icsoe/informativas/\\{id}(/(periodo|descartar|enviar|retirar|devolver|reabrir|revisar|revisar/borrador|firmar|notas|notas/nueva|notas/quitar))?")) {
            return ruta.patron().replace("{id}", InformativaDePrueba.iniciada(portal, dueno.identidad()));
        }
        if (ruta.patron().startsWith("/icsoe/informativas/{id}/notas/{nota}/")) {
            return NotasDePrueba.direccion(portal, dueno.identidad(), ruta.patron());
        }
        if (ruta.patron().startsWith("/icsoe/informativas/{informativa}/contratos")) {
            return ContratosDePrueba.direccion(portal, dueno.identidad(), ruta.patron());
        }
        if (ruta.patron().matches("/(acuses|verificar)/\\{folio.*")) {
            String folio = AcusePresentado.de(portal, dueno.identidad()).valor();
            return ruta.patron().replaceFirst("\\{folio:[^}]*}", folio);
        }
        if (ruta.patron().startsWith("/icsoe/cargas/")
                || ruta.patron().startsWith("/icsoe/informativas/{informativa}/trabajadores")) {
            return CargaDePrueba.direccion(portal, dueno.identidad(), ruta.patron());
        }
        if (ruta.patron().startsWith("/icsoe/calendario-de-plazos/{ficha")) {
            String ficha = portal.getBean(SuscribirCalendario.class)
                    .abrir(
                            new DuenoDeCalendario.DelContratista(
                                    dueno.identidad().contratista()),
                            false,
                            dueno.identidad().autor());
            return "/icsoe/calendario-de-plazos/" + ficha + ".ics";
        }
        if (ruta.patron().startsWith("/icsoe/usuarios/{id}")) {
            return ruta.patron().replace("{id}", UsuarioDePrueba.invitado(portal, dueno.identidad()));
        }
        if (ruta.patron().contains("/{ficha}")) {
            return ruta.patron().replace("{ficha}", "A".repeat(43));
        }
        if (ruta.patron().matches("/icsoe/(contratantes|compartidos)/\\{.*")) {
            return CompartidoDePrueba.direccion(portal, dueno.identidad(), ruta.patron());
        }
        return switch (ruta.patron()) {
            case "/icsoe/contratista/documentos/{id}" -> ruta.patron().replace("{id}", documento(portal, dueno));
            case "/icsoe/buzon/{id}", "/icsoe/buzon/{id}/leido" ->
                ruta.patron().replace("{id}", AvisoDePrueba.de(portal, dueno.identidad()));
            case "/icsoe/demostracion/correos/{id}" ->
                ruta.patron().replace("{id}", RecibidoDePrueba.cualquiera(portal));
            case "/icsoe/llaves/{id}/nombre", "/icsoe/llaves/{id}/quitar" ->
                ruta.patron().replace("{id}", LlaveDePrueba.de(portal, dueno.quien()));
            default -> {
                assertThat(ruta.conIdentificador())
                        .as("falta el ejemplo de %s", ruta)
                        .isFalse();
                yield ruta.direccion();
            }
        };
    }

    private static String documento(ApplicationContext portal, SesionDePrueba dueno) {
        var recepcion = portal.getBean(Documentos.class)
                .recibir(
                        dueno.identidad().contratista(),
                        dueno.identidad().autor(),
                        Clase.ACUSE_REPSE,
                        "acuse.pdf",
                        new ByteArrayInputStream(PdfDePrueba.bytes()));
        return ((Recepcion.Recibido) recepcion).documento().id().valor().toString();
    }
}
