package mx.icsoe.efirma.arquitectura.culpables.ida;

import java.util.Optional;
import mx.icsoe.efirma.arquitectura.culpables.vuelta.Vuelta;

/** Depende del otro paquete, que depende de este. */
public record Ida(Optional<Vuelta> otra) {}
