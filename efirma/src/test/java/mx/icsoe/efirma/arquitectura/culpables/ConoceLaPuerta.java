package mx.icsoe.efirma.arquitectura.culpables;

import mx.icsoe.efirma.Veredicto;

/** Culpable: vive dentro y depende de la puerta. */
public record ConoceLaPuerta(Veredicto veredicto) {}
