package mx.icsoe.portal.plataforma.arranque;

import java.net.URI;
import java.util.Optional;
import org.springframework.core.env.Environment;

/** Quien da fe de la hora de los acuses: una autoridad de sellado de tiempo, que no puede ser la de demostración. */
final class TiempoIndicado implements Exigencia {

    @Override
    public Optional<String> falta(Environment entorno) {
        String servicio = entorno.getProperty("icsoe.sello.tiempo", "");
        return esDireccion(servicio)
                ? Optional.empty()
                : Optional.of("falta icsoe.sello.tiempo: la dirección de la autoridad de sellado de tiempo (RFC 3161)");
    }

    private static boolean esDireccion(String texto) {
        try {
            String esquema = URI.create(texto).getScheme();
            return "https".equals(esquema) || "http".equals(esquema);
        } catch (IllegalArgumentException otraCosa) {
            return false;
        }
    }
}
