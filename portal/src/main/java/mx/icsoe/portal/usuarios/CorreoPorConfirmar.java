package mx.icsoe.portal.usuarios;

import mx.icsoe.portal.nucleo.CapturistaId;
import mx.icsoe.portal.nucleo.Correo;

/** Lo que hay detrás de un enlace para confirmar un correo. */
public sealed interface CorreoPorConfirmar {

    record Vigente(CapturistaId capturista, Correo correo) implements CorreoPorConfirmar {}

    record Inservible(MotivoDeUsuarios motivo) implements CorreoPorConfirmar {}
}
