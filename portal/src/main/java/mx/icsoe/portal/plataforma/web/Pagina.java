package mx.icsoe.portal.plataforma.web;

import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Lo que un controlador responde: qué plantilla, con qué parámetros y con qué estado. El contexto de la petición lo
 * agrega la vista.
 */
public final class Pagina extends ModelAndView {

    private Pagina(String plantilla, Map<String, ?> parametros) {
        super(plantilla, parametros);
    }

    private Pagina(RedirectView destino) {
        super(destino);
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

    /**
     * Ir a otra página después de guardar algo: 303 (RFC 9110, 15.4.4), para que recargar no lo repita.
     *
     * @param ruta dentro del portal, desde la raíz
     */
    public static Pagina irA(String ruta) {
        var destino = new RedirectView(ruta);
        destino.setStatusCode(HttpStatus.SEE_OTHER);
        destino.setExposeModelAttributes(false);
        return new Pagina(destino);
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
