package mx.icsoe.portal.arquitectura.culpables;

/** Un nombre que no dice nada. */
public class CulpableHelper {}
