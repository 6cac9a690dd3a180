package mx.icsoe.portal.plataforma.web;

import java.time.Duration;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Lo que toda página recibe además de lo suyo.
 *
 * @param ruta la ruta pedida, sin parámetros
 * @param csrf el campo oculto que todo formulario lleva
 * @param quien quién está en sesión, si alguien lo está
 * @param resta cuánto le queda a la sesión si no se usa más
 * @param aviso lo que hay que decir arriba de la página
 * @param sinLeer cuántos avisos le faltan por leer
 * @param enlaceDeBanda lo que la banda ofrece, si ofrece algo
 * @param tema cómo se viste la institución
 * @param recursos da la dirección de un recurso propio
 */
public record Contexto(
        String ruta,
        FichaCsrf csrf,
        @Nullable EnSesion quien,
        @Nullable Duration resta,
        @Nullable Aviso aviso,
        int sinLeer,
        @Nullable EnlaceDeBanda enlaceDeBanda,
        Tema tema,
        UnaryOperator<String> recursos) {

    private static final String PORTADA = "/icsoe";

    /** Quien actúa por un contratista, si es el caso. */
    public @Nullable Identidad identidad() {
        return quien instanceof Identidad identidad ? identidad : null;
    }

    /** El capturista que entró, si es el caso. */
    public @Nullable CapturistaEnSesion capturista() {
        return switch (quien) {
            case null -> null;
            case CapturistaEnSesion capturista -> capturista;
            case Identidad identidad -> identidad.capturista().orElse(null);
        };
    }

    /** Si es el contratista con su llave de acceso: lo que pide la e.firma se le dice junto a su enlace. */
    public boolean conLlaveDeAcceso() {
        return quien instanceof Identidad identidad && identidad.medio() instanceof Medio.LlaveDeAcceso;
    }

    /** La página de donde parte quien está aquí. */
    public String casa() {
        if (quien == null) {
            return "/";
        }
        return capturista() == null ? "/icsoe/inicio" : "/icsoe/mis-contratistas";
    }

    /**
     * Cómo se marca en el menú una sección (ARIA 1.2, {@code aria-current}): {@code page} si es esta página, {@code true} si
     * esta página es de ella, nulo si no. De la portada no cuelga ninguna.
     */
    public @Nullable String marcaDe(String seccion) {
        if (ruta.equals(seccion)) {
            return "page";
        }
        return !seccion.equals(PORTADA) && ruta.startsWith(seccion + "/") ? "true" : null;
    }

    /**
     * Dirección de un recurso propio con la huella de su contenido, para que el navegador lo guarde sin caducar.
     *
     * @param archivo por ejemplo {@code estilo.css}
     */
    public String recurso(String archivo) {
        return recursos.apply(archivo);
    }

    /**
     * El campo que prueba que el formulario salió de este sitio.
     *
     * @param fuente da el valor; se pregunta solo si la página tiene un formulario, porque entonces el navegador recibe
     *     una galleta de sesión
     */
    public record FichaCsrf(String nombre, Supplier<String> fuente) {

        public String valor() {
            return fuente.get();
        }
    }
}
