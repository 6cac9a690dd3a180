package mx.icsoe.portal.plataforma.web;

import java.util.Optional;
import mx.icsoe.portal.nucleo.Facultad;
import org.springframework.security.core.context.SecurityContextHolder;

/** Lee del contexto de seguridad quién está en sesión. */
public final class Quien {

    private Quien() {}

    /** Quien sea que entró. */
    public static Optional<EnSesion> alguien() {
        var autenticacion = SecurityContextHolder.getContext().getAuthentication();
        return autenticacion != null && autenticacion.getPrincipal() instanceof EnSesion alguien
                ? Optional.of(alguien)
                : Optional.empty();
    }

    /** Quien actúa por un contratista. */
    public static Optional<Identidad> enSesion() {
        return alguien().filter(Identidad.class::isInstance).map(Identidad.class::cast);
    }

    /** Si quien actúa por un contratista puede ejercer la facultad: lo que se le niega no se le ofrece. */
    public static boolean puede(Facultad facultad) {
        return enSesion().filter(quien -> quien.tiene(facultad)).isPresent();
    }

    /** El capturista que entró, haya elegido o no por quién trabaja. */
    public static Optional<CapturistaEnSesion> capturista() {
        return alguien().flatMap(alguien -> switch (alguien) {
            case Identidad identidad -> identidad.capturista();
            case CapturistaEnSesion capturista -> Optional.of(capturista);
        });
    }
}
