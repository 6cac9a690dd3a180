package mx.icsoe.portal.informativas;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Una informativa como está guardada.
 *
 * @param nota con que se devolvió la última vez
 * @param presentada cuándo, si se presentó
 */
public record Expediente(
        Ficha ficha,
        Estado estado,
        @Nullable String nota,
        @Nullable Instant presentada) {

    public Expediente {
        if (estado.sePresento() != (presentada != null)) {
            throw new IllegalArgumentException("solo lo presentado tiene hora de presentación");
        }
    }

    /** Sin el permiso de cambiarla: para eso está {@link Informativas#paraCapturar}. */
    Informativa informativa() {
        return switch (estado) {
            case EN_CAPTURA -> new Informativa.EnCaptura(ficha);
            case EN_FIRMA -> new Informativa.EnFirma(ficha);
            case DEVUELTA -> new Informativa.Devuelta(ficha, nota == null ? "" : nota);
            case PRESENTADA -> new Informativa.Presentada(ficha, cuando());
            case SUSTITUIDA -> new Informativa.Sustituida(ficha, cuando());
            case SIN_EFECTOS -> new Informativa.SinEfectos(ficha, cuando());
            case DESCARTADA -> new Informativa.Descartada(ficha);
        };
    }

    /** Si ocupa el lugar de su cuatrimestre. */
    boolean enVigor() {
        return estado.enVigor(ficha.tipo());
    }

    private Instant cuando() {
        if (presentada == null) {
            throw new IllegalStateException("una presentada sin hora");
        }
        return presentada;
    }
}
