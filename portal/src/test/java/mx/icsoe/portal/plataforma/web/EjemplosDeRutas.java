package mx.icsoe.portal.plataforma.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
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
import mx.icsoe.portal.plataforma.correo.RecibidoDePrueba;
import mx.icsoe.portal.plataforma.web.Rutas.Ruta;
import mx.icsoe.portal.presentacion.AcusePresentado;
import mx.icsoe.portal.pruebas.SesionDePrueba;
import mx.icsoe.portal.trabajadores.CargaDePrueba;
import mx.icsoe.portal.usuarios.UsuarioDePrueba;
import org.springframework.context.ApplicationContext;

/** De cada ruta que nombra algo, una dirección que existe. */
final class EjemplosDeRutas {

    private EjemplosDeRutas() {}

    /** Una dirección que existe para esa ruta; una ruta nueva con variables debe agregar aquí su ejemplo. */
    static String de(ApplicationContext portal, Ruta ruta, SesionDePrueba dueno) {
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
