package mx.icsoe.efirma.arquitectura.culpables;

import org.slf4j.Logger;

/** Culpable: obliga a una bitácora ajena. */
public record UsaUnMarco(Logger bitacora) {}
