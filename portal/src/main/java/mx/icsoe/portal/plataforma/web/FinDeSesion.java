package mx.icsoe.portal.plataforma.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Optional;

/** Sabe hasta cuándo vale la sesión de una petición, para que la página avise antes. */
public interface FinDeSesion {

    Optional<Instant> vence(HttpServletRequest peticion);
}
