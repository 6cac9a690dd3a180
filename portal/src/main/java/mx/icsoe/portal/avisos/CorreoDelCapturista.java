package mx.icsoe.portal.avisos;

import java.util.Optional;
import mx.icsoe.portal.nucleo.CapturistaId;
import mx.icsoe.portal.nucleo.Correo;

/** Puerto hacia quien conoce a los capturistas: a qué dirección se le escribe a uno. */
@FunctionalInterface
public interface CorreoDelCapturista {

    /** El último que registró; vacío si no existe o ya no debe escribírsele. */
    Optional<Correo> de(CapturistaId capturista);
}
