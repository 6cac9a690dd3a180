package mx.icsoe.portal.arquitectura.culpables;

import mx.icsoe.efirma.Veredicto;

/** Usa la biblioteca efirma desde donde no debe. */
public record UsaLaEfirma(Veredicto veredicto) {}
