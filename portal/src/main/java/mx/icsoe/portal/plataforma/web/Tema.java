package mx.icsoe.portal.plataforma.web;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Vestido institucional ({@code icsoe.tema.*}): lo que una autoridad cambia sin tocar el código.
 *
 * @param oficial si el despliegue es de la autoridad; si no, una banda dice que no lo es
 * @param nombre nombre de la institución en el encabezado
 * @param logo archivo PNG o SVG del logotipo, de 200 KB a lo más; sin él se usa el propio de icsoe
 * @param colorPrincipal color del encabezado, en hexadecimal
 * @param colorAccion color de los botones y enlaces, en hexadecimal
 * @param enlaces los del pie
 */
@ConfigurationProperties("icsoe.tema")
public record Tema(
        @DefaultValue("false") boolean oficial,
        @DefaultValue(Tema.NOMBRE_DE_LA_CASA) String nombre,
        @Nullable Path logo,
        @DefaultValue(Tema.PRINCIPAL_DE_LA_CASA) String colorPrincipal,
        @DefaultValue(Tema.ACCION_DE_LA_CASA) String colorAccion,
        @DefaultValue List<Enlace> enlaces) {

    private static final String NOMBRE_DE_LA_CASA = "ICSOE";
    private static final String PRINCIPAL_DE_LA_CASA = "#611232";
    private static final String ACCION_DE_LA_CASA = "#1E5B4F";

    public Tema {
        colorPrincipal = new ColorDeTema(colorPrincipal).hex();
        colorAccion = new ColorDeTema(colorAccion).hex();
    }

    /** Si no es de una institución: lleva el nombre y la marca de icsoe. */
    public boolean deLaCasa() {
        return logo == null && NOMBRE_DE_LA_CASA.equals(nombre);
    }

    /** Si la institución puso otros colores y las páginas deben pedir {@code /tema.css}. */
    public boolean tieneColoresPropios() {
        return !PRINCIPAL_DE_LA_CASA.equalsIgnoreCase(colorPrincipal)
                || !ACCION_DE_LA_CASA.equalsIgnoreCase(colorAccion);
    }

    /**
     * Un enlace del pie.
     *
     * @param url una página de este sitio, como {@code /ayuda}, o de otro por {@code https}: nada que ejecute
     */
    public record Enlace(String texto, String url) {

        public Enlace {
            if (!llevaAUnaPagina(url)) {
                throw new IllegalArgumentException(
                        "icsoe.tema.enlaces: «" + url + "» no es una ruta de este sitio ni una dirección https");
            }
        }

        private static boolean llevaAUnaPagina(String url) {
            try {
                URI uri = URI.create(url);
                return "https".equals(uri.getScheme())
                        ? uri.getHost() != null
                        : uri.getScheme() == null && uri.getAuthority() == null && url.startsWith("/");
            } catch (IllegalArgumentException ilegible) {
                return false;
            }
        }
    }
}
