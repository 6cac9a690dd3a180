package mx.icsoe.portal.presentacion;

import mx.icsoe.portal.informativas.InformativaId;
import mx.icsoe.portal.nucleo.ContratistaId;

/**
 * Se acaba de presentar. Se publica en la transacción que lo hace visible: quien deba hacer algo después lo deja formado en
 * ella, y así ni se pierde ni ocurre de más.
 */
public record InformativaPresentada(ContratistaId contratista, InformativaId informativa) {}
