package mx.icsoe.efirma.arquitectura.culpables;

import java.time.Instant;

/** Culpable: mira el reloj de la máquina. */
public final class MiraElReloj {

    public Instant ahora() {
        return Instant.now();
    }
}
