package mx.icsoe.portal.plataforma.sesiones;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Una ruta de este sitio a la que se puede mandar a la persona: nunca otro sitio, por más que se disfrace.
 *
 * @param valor ruta absoluta bajo {@code /icsoe}, con o sin parámetros
 */
public record RutaPropia(String valor) {

    private static final int LARGO = 300;
    private static final Pattern FORMA =
            Pattern.compile("/icsoe(/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)*(\\?[A-Za-z0-9._~%&=+-]*)?");

    public RutaPropia {
        if (!tieneForma(valor)) {
            throw new IllegalArgumentException("no es una ruta de este sitio");
        }
    }

    public static Optional<RutaPropia> leer(String texto) {
        return tieneForma(texto) ? Optional.of(new RutaPropia(texto)) : Optional.empty();
    }

    /** La página desde la que se envió un formulario: la que dice el navegador o, si la calla, la ruta misma. */
    public static Optional<RutaPropia> pagina(HttpServletRequest peticion) {
        return Optional.ofNullable(peticion.getHeader("Referer"))
                .flatMap(referencia -> enEsteSitio(referencia, peticion))
                .or(() -> leer(peticion.getRequestURI()));
    }

    private static Optional<RutaPropia> enEsteSitio(String referencia, HttpServletRequest peticion) {
        try {
            URI uri = new URI(referencia);
            return peticion.getServerName().equalsIgnoreCase(uri.getHost())
                    ? Optional.ofNullable(uri.getRawPath()).flatMap(RutaPropia::leer)
                    : Optional.empty();
        } catch (URISyntaxException ajena) {
            return Optional.empty();
        }
    }

    private static boolean tieneForma(String valor) {
        return valor.length() <= LARGO && FORMA.matcher(valor).matches();
    }
}
