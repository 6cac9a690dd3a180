package mx.icsoe.efirma.firma;

import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * El texto que firma quien entra: {@code ||efirma-acceso:1.0|https://ORIGEN|RFC|SERIE|RETO||}.
 *
 * <p>Es legible a propósito. La misma llave hace firmas con valor legal, así que nunca se firman bytes que mande un
 * servidor: el navegador arma este texto y el servidor vuelve a armarlo con lo que él ya sabe.
 *
 * @param origen esquema, nombre y puerto del sitio, como los da {@code location.origin} en el navegador
 * @param rfc RFC que escribió la persona, en mayúsculas
 * @param serie número de certificado de 20 dígitos
 * @param reto valor del reto de la sesión
 */
public record TextoDeEntrada(String origen, String rfc, String serie, String reto) {

    public TextoDeEntrada {
        for (String parte : new String[] {origen, rfc, serie, reto}) {
            if (parte.isEmpty() || parte.indexOf('|') >= 0) {
                throw new IllegalArgumentException("ninguna parte del texto puede ir vacía ni llevar el separador");
            }
        }
    }

    /**
     * Comprueba que un origen tenga la forma que usa el navegador (RFC 6454 § 6.2): sin ruta ni diagonal final.
     *
     * @throws IllegalArgumentException si no la tiene
     */
    public static String origenCanonico(String origen) {
        URI uri = URI.create(origen);
        String puerto = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        String esperado = uri.getScheme() + "://" + uri.getHost() + puerto;
        if (!origen.equals(esperado) || !origen.matches("https?://[a-z0-9.:\\[\\]-]+")) {
            throw new IllegalArgumentException("el origen debe ser como https://icsoe.ejemplo.mx, sin ruta");
        }
        return origen;
    }

    public String texto() {
        return "||efirma-acceso:1.0|" + origen + "|" + rfc + "|" + serie + "|" + reto + "||";
    }

    /** Los octetos que se firman: el texto en UTF-8. */
    public byte[] octetos() {
        return texto().getBytes(StandardCharsets.UTF_8);
    }

    /** Sin RFC ni reto. */
    @Override
    public String toString() {
        return "TextoDeEntrada[origen=" + origen + "]";
    }
}
