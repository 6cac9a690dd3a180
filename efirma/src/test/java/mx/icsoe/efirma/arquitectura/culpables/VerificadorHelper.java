package mx.icsoe.efirma.arquitectura.culpables;

/** Culpable: su nombre no dice nada. */
public final class VerificadorHelper {}
