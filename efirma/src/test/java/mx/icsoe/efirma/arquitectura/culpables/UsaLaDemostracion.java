package mx.icsoe.efirma.arquitectura.culpables;

import mx.icsoe.efirma.demostracion.Persona;

/** Culpable: verifica con ayuda de la demostración. */
public record UsaLaDemostracion(Persona persona) {}
