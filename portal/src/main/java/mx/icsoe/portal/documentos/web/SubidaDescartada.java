package mx.icsoe.portal.documentos.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** La misma petición sin su cuerpo: se atiende como si solo pidiera la página del formulario. */
final class SubidaDescartada extends HttpServletRequestWrapper {

    SubidaDescartada(HttpServletRequest peticion) {
        super(peticion);
    }

    @Override
    public String getMethod() {
        return "GET";
    }

    @Override
    public @Nullable String getContentType() {
        return null;
    }

    @Override
    public int getContentLength() {
        return 0;
    }

    @Override
    public long getContentLengthLong() {
        return 0;
    }

    @Override
    public @Nullable String getParameter(String nombre) {
        return null;
    }

    @Override
    public String @Nullable [] getParameterValues(String nombre) {
        return null;
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Map.of();
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.emptyEnumeration();
    }
}
