package mx.icsoe.portal.domicilio;

import java.util.UUID;

/** Identificador de un domicilio guardado. */
public record DomicilioId(UUID valor) {}
