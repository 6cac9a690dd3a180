package mx.icsoe.portal.informativas;

import java.util.Optional;

/** En qué acabó el intento de marcar como presentada una informativa. */
public sealed interface Cierre {

    /**
     * Quedó presentada.
     *
     * @param anterior la que sustituyó o dejó sin efectos
     */
    record Cerrada(Informativa.Presentada informativa, Optional<Informativa> anterior) implements Cierre {}

    /** Hay otra en vigor, o ya no está en vigor la que complementa (inconsistencia f). */
    record OtraEnVigor() implements Cierre {}

    /** La fecha o el límite de complementarias lo impiden. */
    record Impedida(MotivoDeInformativa motivo) implements Cierre {}

    /** Ya no está lista para firmarse como se tenía a la vista: se devolvió o ya se presentó. */
    record YaNoEstaEnFirma() implements Cierre {}
}
