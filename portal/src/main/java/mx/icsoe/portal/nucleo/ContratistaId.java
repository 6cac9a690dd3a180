package mx.icsoe.portal.nucleo;

import java.util.UUID;

/** Identificador interno de un contratista; va al frente de toda llave primaria de lo suyo. */
public record ContratistaId(UUID valor) {}
