package mx.icsoe.portal.arquitectura.culpables;

import mx.icsoe.portal.arquitectura.culpables.nucleo.NucleoCulpable;

/** Culpable a propósito: usa lo que vive dentro de su paquete. */
public final class ConoceSuInterior {

    NucleoCulpable adentro() {
        return new NucleoCulpable();
    }
}
