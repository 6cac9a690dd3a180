package mx.icsoe.portal.plataforma.sello;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Con qué se sellan los acuses ({@code icsoe.sello.*}). Sin almacén o sin servicio de tiempo se usan los de
 * demostración, que el perfil de producción no admite.
 *
 * @param almacen archivo PKCS#12 con la llave y su certificado
 * @param contrasena la del almacén
 * @param alias cuál llave del almacén; si no se dice, la primera
 * @param tiempo dirección de la autoridad de sellado de tiempo (RFC 3161)
 * @param tiempoEspera cuánto se espera su respuesta
 */
@ConfigurationProperties("icsoe.sello")
record SelloProperties(
        @Nullable Path almacen,
        @DefaultValue("") String contrasena,
        Optional<String> alias,
        @Nullable URI tiempo,
        @DefaultValue("5s") Duration tiempoEspera) {

    /** Sin la contraseña. */
    @Override
    public String toString() {
        return "SelloProperties[" + almacen + ", " + tiempo + "]";
    }
}
