package mx.icsoe.portal.plataforma.web;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import mx.icsoe.portal.nucleo.Autor;
import mx.icsoe.portal.nucleo.CapturistaId;

/**
 * El capturista que entró, con su CURP y su contraseña o con una llave de acceso.
 *
 * @param nombre el que dio el contratista al registrarlo
 * @param desde cuándo entró
 * @param llave identificador interno de la llave de acceso con que entró, si fue con una
 */
public record CapturistaEnSesion(CapturistaId id, String nombre, Instant desde, Optional<String> llave)
        implements EnSesion {

    /** El que entró con su CURP y su contraseña. */
    public CapturistaEnSesion(CapturistaId id, String nombre, Instant desde) {
        this(id, nombre, desde, Optional.empty());
    }

    @Override
    public UUID sujeto() {
        return id.valor();
    }

    public Autor autor() {
        return new Autor("capturista", getName());
    }

    @Override
    public String toString() {
        return "CapturistaEnSesion[" + getName() + "]";
    }
}
