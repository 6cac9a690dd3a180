package mx.icsoe.portal.avisos;

import java.util.UUID;

/** Identificador de un aviso dentro del buzón de su destinatario. */
public record AvisoId(UUID valor) {}
