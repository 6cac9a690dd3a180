package mx.icsoe.portal.nucleo;

import java.util.UUID;

/** Identificador interno de un capturista: de la persona, que puede servir a varios contratistas. */
public record CapturistaId(UUID valor) {}
