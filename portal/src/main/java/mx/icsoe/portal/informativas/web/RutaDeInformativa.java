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
        return MIS_INFORMATIVAS + "/iniciar?cuatrimestre=" + clave(cuatrimestre);
    }

    static String sinInformacion(Cuatrimestre cuatrimestre) {
        return MIS_INFORMATIVAS + "/iniciar/sin-informacion?cuatrimestre=" + clave(cuatrimestre);
    }

    public static String delEjercicio(int ejercicio) {
        return MIS_INFORMATIVAS + "?ejercicio=" + ejercicio;
    }

    /** Como va en una dirección: {@code 2026-1}. */
    public static String clave(Cuatrimestre cuatrimestre) {
        return cuatrimestre.ejercicio() + "-" + cuatrimestre.numero();
    }
}
