package mx.icsoe.portal.plataforma.seguridad;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Los encabezados de seguridad que lleva toda respuesta, también las de error y los archivos. */
final class Cabeceras {

    /**
     * Nada entra de fuera y nada va escrito dentro de la página; {@code worker-src} y la
     * única política de tipos de confianza son para abrir la e.firma.
     */
    static final String POLITICA = String.join(
            "; ",
            List.of(
                    "default-src 'none'",
                    "script-src 'self'",
                    "style-src 'self'",
                    "img-src 'self'",
                    "font-src 'self'",
                    "connect-src 'self'",
                    "worker-src 'self'",
                    "form-action 'self'",
                    "frame-ancestors 'none'",
                    "base-uri 'none'",
                    "require-trusted-types-for 'script'",
                    "trusted-types icsoe-trabajador"));

    private static final String DOS_ANIOS = "max-age=63072000; includeSubDomains";

    private static final String PERMISOS =
            "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(),"
                    + " magnetometer=(), microphone=(), midi=(), payment=(), usb=(), browsing-topics=(),"
                    + " publickey-credentials-create=(self), publickey-credentials-get=(self)";

    private static final Map<String, String> SIEMPRE = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Permissions-Policy", PERMISOS,
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Cache-Control", "no-store");

    private Cabeceras() {}

    /**
     * Escribe los encabezados.
     *
     * @param conHttps si la petición llegó cifrada: solo entonces se exige que todas lo sean
     */
    static void escribir(BiConsumer<String, String> respuesta, boolean conHttps) {
        SIEMPRE.forEach(respuesta);
        if (conHttps) {
            respuesta.accept("Content-Security-Policy", POLITICA + "; upgrade-insecure-requests");
            respuesta.accept("Strict-Transport-Security", DOS_ANIOS);
        } else {
            respuesta.accept("Content-Security-Policy", POLITICA);
        }
    }
}
