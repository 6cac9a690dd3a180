package mx.icsoe.portal.plataforma.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.access.AccessDeniedException;

/**
 * El contratista que entró con una llave de acceso pide algo que exige su e.firma. No es una intromisión: se le explica y
 * se le ofrece entrar con ella.
 */
public final class FaltaEfirmaException extends AccessDeniedException {

    private static final String ATRIBUTO = FaltaEfirmaException.class.getName();

    public FaltaEfirmaException() {
        super("la ruta pide la e.firma");
    }

    /**
     * Hace que la página que conteste esta petición lo explique.
     *
     * @param conservado si enviaba algo y se conservó
     */
    public static void explicarEn(HttpServletRequest peticion, boolean conservado) {
        peticion.setAttribute(ATRIBUTO, conservado);
    }

    static boolean seExplicaEn(HttpServletRequest peticion) {
        return peticion.getAttribute(ATRIBUTO) != null;
    }

    static boolean seConservo(HttpServletRequest peticion) {
        return Boolean.TRUE.equals(peticion.getAttribute(ATRIBUTO));
    }
}
