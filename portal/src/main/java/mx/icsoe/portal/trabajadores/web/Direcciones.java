package mx.icsoe.portal.trabajadores.web;

import mx.icsoe.portal.contratos.ContratoId;
import mx.icsoe.portal.informativas.InformativaId;
import mx.icsoe.portal.trabajadores.CargaId;

/** Las direcciones de los trabajadores de un contrato. Ninguna lleva un NSS ni una CURP. */
public record Direcciones(InformativaId informativa, ContratoId contrato) {

    static final String BASE = "/icsoe/informativas/{informativa}/contratos/{contrato}/trabajadores";
    static final String CARGAS = "/icsoe/cargas/{carga}";

    public static String deLaInformativa(InformativaId informativa) {
        return "/icsoe/informativas/" + informativa;
    }

    public static String resumen(InformativaId informativa) {
        return deLaInformativa(informativa) + "/trabajadores";
    }

    public String contratos() {
        return deLaInformativa(informativa) + "/contratos";
    }

    public String elContrato() {
        return contratos() + "/" + contrato;
    }

    public String lista() {
        return elContrato() + "/trabajadores";
    }

    public String buscar() {
        return lista() + "/buscar";
    }

    public String agregar() {
        return lista() + "/agregar";
    }

    public String cambiar() {
        return lista() + "/cambiar";
    }

    public String guardar() {
        return lista() + "/guardar";
    }

    public String quitar() {
        return lista() + "/quitar";
    }

    public String confirmarQuitar() {
        return lista() + "/quitar/confirmar";
    }

    public String archivo() {
        return lista() + "/archivo";
    }

    public String copiar() {
        return lista() + "/copiar";
    }

    public static String carga(CargaId carga) {
        return "/icsoe/cargas/" + carga;
    }
}
