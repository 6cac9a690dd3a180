package mx.icsoe.portal.arquitectura.culpables.modulos.intruso;

import mx.icsoe.portal.arquitectura.culpables.modulos.casa.web.Interior;

/** Conoce el interior de otro módulo. */
public record Intruso(Interior interior) {}
