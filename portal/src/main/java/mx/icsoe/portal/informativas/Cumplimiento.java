package mx.icsoe.portal.informativas;

/** En qué va un contratista con un cuatrimestre. */
public enum Cumplimiento {
    /** Ni presentó ni prepara. */
    SIN_INICIAR,
    /** No ha presentado, pero prepara una. */
    EN_PREPARACION,
    /** Tiene una presentada y en vigor, aunque prepare una complementaria. */
    PRESENTADA
}
