package mx.icsoe.portal.plataforma.sesiones;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import mx.icsoe.portal.plataforma.web.EnSesion;

/**
 * A dónde va quien acaba de entrar. Lo sabe el módulo que conoce a esa clase de persona y lo pregunta cada entrada, sea
 * con e.firma, con contraseña o con llave de acceso: por cualquiera se vuelve a donde se estaba.
 */
public interface Rumbo<Q extends EnSesion> {

    /**
     * La ruta, de este sitio.
     *
     * @param quien ya tiene su sesión abierta
     * @param estaba quien tenía la sesión que terminó en este navegador
     */
    String alEntrar(HttpServletRequest peticion, HttpServletResponse respuesta, Q quien, Optional<EnSesion> estaba);
}
