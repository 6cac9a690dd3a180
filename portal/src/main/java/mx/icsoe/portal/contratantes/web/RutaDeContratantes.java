package mx.icsoe.portal.contratantes.web;

import mx.icsoe.portal.contratantes.AutorizacionId;
import mx.icsoe.portal.contratantes.Compartido;
import mx.icsoe.portal.contratos.ContratoId;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Folio;

/** Las direcciones de estas páginas; ninguna lleva un RFC. */
public final class RutaDeContratantes {

    /** Donde el contratista dice a quién deja ver. */
    public static final String CONTRATANTES = "/icsoe/contratantes";

    /** Donde se autoriza a uno. */
    public static final String DEJAR_VER = CONTRATANTES + "/dejar-ver";

    /** Donde el contratante mira lo que le dejaron ver. */
    public static final String COMPARTIDOS = "/icsoe/compartidos";

    private RutaDeContratantes() {}

    public static String de(AutorizacionId autorizacion) {
        return CONTRATANTES + "/" + autorizacion;
    }

    public static String retirar(AutorizacionId autorizacion) {
        return de(autorizacion) + "/retirar";
    }

    public static String dejarVer(ContratoId contrato) {
        return DEJAR_VER + "?contrato=" + contrato;
    }

    public static String contrato(Compartido uno) {
        return contrato(uno.contratista().id(), uno.contrato().id());
    }

    public static String contrato(ContratistaId contratista, ContratoId contrato) {
        return COMPARTIDOS + "/" + contratista.valor() + "/contratos/" + contrato;
    }

    public static String acuse(ContratistaId contratista, Folio folio) {
        return COMPARTIDOS + "/" + contratista.valor() + "/acuses/" + folio;
    }
}
