package mx.icsoe.portal.plataforma.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;

/**
 * Sabe cuánto le queda a la sesión de una petición, para que la página avise antes. Es un plazo y no una hora: el reloj
 * del navegador puede estar mal.
 */
public interface FinDeSesion {

    Optional<Duration> resta(HttpServletRequest peticion);
}
