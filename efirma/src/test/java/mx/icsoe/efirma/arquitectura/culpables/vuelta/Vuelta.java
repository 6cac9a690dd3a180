package mx.icsoe.efirma.arquitectura.culpables.vuelta;

import java.util.Optional;
import mx.icsoe.efirma.arquitectura.culpables.ida.Ida;

/** Depende del otro paquete, que depende de este. */
public record Vuelta(Optional<Ida> otra) {}
