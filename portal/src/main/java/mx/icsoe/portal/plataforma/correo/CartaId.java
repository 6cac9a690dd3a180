package mx.icsoe.portal.plataforma.correo;

import java.util.UUID;

/** Identificador de una carta; con él se pregunta qué fue de ella. */
public record CartaId(UUID valor) {}
