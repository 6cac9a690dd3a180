package mx.icsoe.portal.contratantes;

import mx.icsoe.portal.contratos.ContratosDePrueba;
import mx.icsoe.portal.informativas.InformativaDePrueba;
import mx.icsoe.portal.informativas.TipoDeInformativa;
import mx.icsoe.portal.nucleo.Rfc;
import mx.icsoe.portal.plataforma.web.Identidad;
import mx.icsoe.portal.presentacion.PresentadaSinFirma;
import mx.icsoe.portal.pruebas.SesionDePrueba;
import org.springframework.context.ApplicationContext;

/** Un contrato presentado y compartido, y las direcciones con que se mira. */
public final class CompartidoDePrueba {

    private static final String QUIEN_COMPARTE = "SHA200101AB1";
    private static final String AUTORIZADO = "BNF180203KL4";

    private CompartidoDePrueba() {}

    /** Una dirección que existe para esa persona: como contratista, si autoriza; como contratante, si mira. */
    public static String direccion(ApplicationContext portal, Identidad quien, String patron) {
        if (patron.startsWith("/icsoe/contratantes/")) {
            return patron.replace(
                    "{id}", autorizar(portal, quien, AUTORIZADO).id().toString());
        }
        var uno = conContrato(portal, quien);
        return patron.replace("{contratista}", uno.contratista().id().valor().toString())
                .replace("{contrato}", uno.contrato().id().toString())
                .replaceFirst("\\{folio:[^}]*}", uno.presentacion().folio().valor());
    }

    /** Un contrato en que esa persona es el contratante; el mismo cada vez. */
    static Compartido conContrato(ApplicationContext portal, Identidad contratante) {
        Identidad contratista = SesionDePrueba.deAlta(portal, QUIEN_COMPARTE).identidad();
        var autorizacion = autorizar(portal, contratista, contratante.rfc().valor());
        var compartidos = portal.getBean(Compartidos.class);
        if (compartidos.de(autorizacion).isEmpty()) {
            presentar(portal, contratista, contratante.rfc());
        }
        return compartidos.de(autorizacion).getFirst();
    }

    static Autorizacion autorizar(ApplicationContext portal, Identidad contratista, String rfc) {
        var resultado = portal.getBean(AutorizarContratante.class).autorizar(contratista, rfc);
        if (resultado instanceof AutorizarContratante.Resultado.Autorizado(var una)) {
            return una;
        }
        throw new AssertionError("no se autorizó: " + resultado);
    }

    private static void presentar(ApplicationContext portal, Identidad contratista, Rfc contratante) {
        var ficha = InformativaDePrueba.iniciada(
                portal, contratista, InformativaDePrueba.PRIMERO_DE_2026, TipoDeInformativa.NORMAL);
        new ContratosDePrueba(portal)
                .agregar(
                        contratista.contratista(),
                        ficha.id(),
                        ContratosDePrueba.datos(contratante.valor(), "Limpieza de oficinas"));
        PresentadaSinFirma.de(portal, contratista, ficha);
    }
}
