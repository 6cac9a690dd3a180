package mx.icsoe.portal.contratantes;

import mx.icsoe.portal.informativas.InformativaId;
import mx.icsoe.portal.nucleo.ContratistaId;

/** Una presentación que falta mirar para avisar a los contratantes. */
public record PorAvisar(ContratistaId contratista, InformativaId informativa) {}
