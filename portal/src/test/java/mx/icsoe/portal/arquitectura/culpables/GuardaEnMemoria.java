package mx.icsoe.portal.arquitectura.culpables;

import jakarta.servlet.http.HttpServletRequest;

/** Culpable: un reinicio pierde lo que guarda. */
public final class GuardaEnMemoria {

    private GuardaEnMemoria() {}

    public static void guardar(HttpServletRequest peticion) {
        peticion.getSession().setAttribute("perdido", "al reiniciar");
    }
}
