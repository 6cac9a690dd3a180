package mx.icsoe.portal.informativas.web;

import mx.icsoe.portal.informativas.Ficha;
import mx.icsoe.portal.nucleo.Cuatrimestre;

/** Las direcciones de las páginas de las informativas. */
public final class RutaDeInformativa {

    static final String MIS_INFORMATIVAS = "/icsoe/informativas";

    private RutaDeInformativa() {}

    public static String de(Ficha ficha) {
        return MIS_INFORMATIVAS + "/" + ficha.id();
    }

    public static String iniciar(Cuatrimestre cuatrimestre) {
        return MIS_INFORMATIVAS + "/iniciar?cuatrimestre=" + cuatrimestre.clave();
    }

    static String sinInformacion(Cuatrimestre cuatrimestre) {
        return MIS_INFORMATIVAS + "/iniciar/sin-informacion?cuatrimestre=" + cuatrimestre.clave();
    }

    public static String delEjercicio(int ejercicio) {
        return MIS_INFORMATIVAS + "?ejercicio=" + ejercicio;
    }
}
