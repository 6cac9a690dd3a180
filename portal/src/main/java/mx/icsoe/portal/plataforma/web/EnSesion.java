package mx.icsoe.portal.plataforma.web;

import java.time.Instant;
import java.util.UUID;
import org.springframework.security.core.AuthenticatedPrincipal;

/** Alguien que entró: por un contratista, o un capturista que aún no elige por quién trabaja. */
public sealed interface EnSesion extends AuthenticatedPrincipal permits Identidad, CapturistaEnSesion {

    /** Identificador interno de quien entró, contratista o capturista. No es un dato personal. */
    UUID sujeto();

    /** Nombre con que se le saluda. */
    String nombre();

    /** Cuándo entró. */
    Instant desde();

    /** Nombre técnico: el mismo {@link #sujeto}. */
    @Override
    default String getName() {
        return sujeto().toString();
    }
}
