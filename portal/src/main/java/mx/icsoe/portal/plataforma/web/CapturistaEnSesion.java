package mx.icsoe.portal.plataforma.web;

import java.time.Instant;
import java.util.UUID;
import mx.icsoe.portal.nucleo.Autor;
import mx.icsoe.portal.nucleo.CapturistaId;

/**
 * El capturista que entró con su CURP y su contraseña.
 *
 * @param nombre el que dio el contratista al registrarlo
 * @param desde cuándo entró
 */
public record CapturistaEnSesion(CapturistaId id, String nombre, Instant desde) implements EnSesion {

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
