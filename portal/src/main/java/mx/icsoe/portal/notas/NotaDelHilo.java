package mx.icsoe.portal.notas;

import java.time.Instant;
import java.util.Optional;

/** Una nota con lo que pasó con ella después. */
public record NotaDelHilo(Nota nota, Optional<Atencion> atencion) {

    /** Si pide corregir algo y nadie lo ha dado por corregido. */
    public boolean porAtender() {
        return nota.clase().seAtiende() && atencion.isEmpty();
    }

    /** Quién la dio por corregida, y cuándo. */
    public record Atencion(QuienAnota quien, Instant cuando) {}
}
