package mx.icsoe.portal.contratos.web;

import java.util.UUID;
import mx.icsoe.portal.contratos.ContratoId;
import mx.icsoe.portal.contratos.ParteDelContrato;
import mx.icsoe.portal.informativas.InformativaId;

/** Las direcciones de los contratos de una informativa. */
public record Direcciones(InformativaId informativa) {

    static final String BASE = "/icsoe/informativas/{informativa}/contratos";

    public String informativaSola() {
        return "/icsoe/informativas/" + informativa;
    }

    public String lista() {
        return informativaSola() + "/contratos";
    }

    public String buscar() {
        return lista() + "/buscar";
    }

    public String nuevo() {
        return lista() + "/nuevo";
    }

    public String copiar() {
        return lista() + "/copiar";
    }

    public String archivo() {
        return lista() + "/archivo";
    }

    public String lote(UUID lote) {
        return lista() + "/lotes/" + lote;
    }

    public String contrato(ContratoId id) {
        return lista() + "/" + id;
    }

    public String cambiar(ContratoId id) {
        return contrato(id) + "/cambiar";
    }

    public String eliminar(ContratoId id) {
        return contrato(id) + "/eliminar";
    }

    public String trabajadores(ContratoId id) {
        return contrato(id) + "/trabajadores";
    }

    public String domicilio(ContratoId id, ParteDelContrato parte) {
        return contrato(id) + "/" + parte.tramo() + "/domicilio";
    }
}
