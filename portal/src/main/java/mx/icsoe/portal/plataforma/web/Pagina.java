package mx.icsoe.portal.plataforma.web;

import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * Lo que un controlador responde: qué plantilla, con qué parámetros y con qué estado. El contexto de la petición lo
 * agrega la vista.
 */
public final class Pagina extends ModelAndView {

    private Pagina(String plantilla, Map<String, ?> parametros) {
        super(plantilla, parametros);
    }

    /**
     * Página sin más parámetros que el contexto.
     *
     * @param plantilla ruta bajo {@code src/main/jte} sin extensión: {@code contratista/datos}
     */
    public static Pagina de(String plantilla) {
        return new Pagina(plantilla, Map.of());
    }

    public static Pagina de(String plantilla, String nombre, Object valor) {
        return new Pagina(plantilla, Map.of(nombre, valor));
    }

    public static Pagina de(String plantilla, Map<String, ?> parametros) {
        return new Pagina(plantilla, new HashMap<>(parametros));
    }

    /** Respuesta con faltas que la persona puede corregir: 422 (RFC 9110, 15.5.21). */
    public Pagina conFaltas() {
        return conEstado(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    public Pagina conEstado(HttpStatus estado) {
        setStatus(estado);
        return this;
    }
}
