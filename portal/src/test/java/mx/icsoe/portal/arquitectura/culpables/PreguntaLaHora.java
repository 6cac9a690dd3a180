package mx.icsoe.portal.arquitectura.culpables;

import java.time.Instant;

/** Pregunta la hora al sistema. */
public class PreguntaLaHora {

    public Instant hora() {
        return Instant.now();
    }
}
