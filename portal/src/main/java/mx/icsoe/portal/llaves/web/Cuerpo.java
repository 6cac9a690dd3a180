package mx.icsoe.portal.llaves.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import mx.icsoe.portal.llaves.Respuesta;

/** El cuerpo de una petición, sin leer más de lo que un dispositivo puede responder. */
final class Cuerpo {

    private Cuerpo() {}

    /** El texto; vacío si es enorme. */
    static Optional<String> leer(HttpServletRequest peticion) throws IOException {
        byte[] bytes = peticion.getInputStream().readNBytes(Respuesta.LARGO_MAXIMO + 1);
        return bytes.length > Respuesta.LARGO_MAXIMO
                ? Optional.empty()
                : Optional.of(new String(bytes, StandardCharsets.UTF_8));
    }
}
