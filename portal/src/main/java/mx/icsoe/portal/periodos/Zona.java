package mx.icsoe.portal.periodos;

/** Área geográfica de un salario mínimo (CONASAMI). */
public enum Zona {
    GENERAL,
    /** Zona Libre de la Frontera Norte. */
    FRONTERA
}
