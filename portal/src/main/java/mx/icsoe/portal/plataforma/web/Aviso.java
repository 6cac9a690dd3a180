package mx.icsoe.portal.plataforma.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Frases que el portal dice arriba de una página cuando algo pasó de camino a ella. Se piden por nombre en el parámetro
 * {@code aviso}: nadie puede hacer que el portal diga otra cosa.
 */
public enum Aviso {
    SESION_TERMINADA("Tu sesión terminó por pasar demasiado tiempo sin uso. Ingresa de nuevo para continuar."),
    ESCRITO_CONSERVADO("Tu sesión terminó, pero conservamos lo que escribías. Ingresa de nuevo y lo encontrarás en la"
            + " misma página. Los archivos que hayas elegido se eligen otra vez."),
    ESCRITO_RECUPERADO("Recuperamos lo que escribías y no alcanzaste a guardar. Revísalo y guárdalo."),
    ENVIA_DE_NUEVO("Entraste de nuevo en otra pestaña, así que aún no se guarda lo que enviaste desde esta. Aquí está"
            + " lo que escribiste: revísalo y envíalo otra vez.");

    private static final String PARAMETRO = "aviso";
    private static final String ATRIBUTO = Aviso.class.getName();

    private final String frase;

    Aviso(String frase) {
        this.frase = frase;
    }

    public String frase() {
        return frase;
    }

    /** La ruta que, al abrirse, muestra este aviso. */
    public String en(String ruta) {
        return ruta + (ruta.indexOf('?') < 0 ? "?" : "&") + PARAMETRO + "=" + nombre();
    }

    /** Lo muestra en la página que conteste esta petición. */
    public void mostrarEn(HttpServletRequest peticion) {
        peticion.setAttribute(ATRIBUTO, this);
    }

    static Optional<Aviso> de(HttpServletRequest peticion) {
        if (peticion.getAttribute(ATRIBUTO) instanceof Aviso aviso) {
            return Optional.of(aviso);
        }
        if (peticion.getDispatcherType() == DispatcherType.ERROR) {
            // Los parámetros pueden ser justo lo que no se pudo leer.
            return Optional.empty();
        }
        String nombre = peticion.getParameter(PARAMETRO);
        return Arrays.stream(values())
                .filter(aviso -> aviso.nombre().equals(nombre))
                .findFirst();
    }

    private String nombre() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
