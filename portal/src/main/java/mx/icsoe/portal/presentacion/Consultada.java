package mx.icsoe.portal.presentacion;

import mx.icsoe.portal.informativas.Informativa;

/** Una presentada con lo que se dice de ella en una lista. */
public record Consultada(Presentacion presentacion, Intencion intencion, Informativa informativa) {}
