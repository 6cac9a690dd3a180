package mx.icsoe.portal.usuarios;

import java.time.Instant;
import mx.icsoe.portal.nucleo.CapturistaId;
import mx.icsoe.portal.nucleo.Correo;
import mx.icsoe.portal.nucleo.Curp;
import mx.icsoe.portal.plataforma.web.CapturistaEnSesion;

/**
 * Con qué entra una persona: la activó quien recibió la invitación en ese correo (ADR 0146).
 *
 * @param resumen el de su contraseña, en argon2id
 * @param desde cuándo puso esa contraseña
 */
public record Cuenta(CapturistaId id, Curp curp, String nombre, Correo correo, String resumen, Instant desde) {

    CapturistaEnSesion enSesion(Instant ahora) {
        return new CapturistaEnSesion(id, nombre, ahora);
    }

    @Override
    public String toString() {
        return "Cuenta[" + id.valor() + "]";
    }
}
