package mx.icsoe.portal.periodos;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import mx.icsoe.portal.nucleo.Cuatrimestre;

/**
 * Los días en que se presenta a tiempo la informativa de un cuatrimestre (Lineamientos, 5.3 a 5.5).
 *
 * @param abre el día 1 del mes que sigue al cuatrimestre
 * @param vence el último día, que termina a las 23:59:59 del centro de México
 */
public record Ventana(Cuatrimestre cuatrimestre, LocalDate abre, LocalDate vence) {

    /** La hora que rige los plazos. */
    public static final ZoneId CENTRO_DE_MEXICO = ZoneId.of("America/Mexico_City");

    public Ventana {
        if (vence.isBefore(abre)) {
            throw new IllegalArgumentException("la ventana vence antes de abrir");
        }
    }

    public boolean abierta(Instant momento) {
        return !momento.isBefore(inicio()) && momento.isBefore(fin());
    }

    public boolean vencida(Instant momento) {
        return !momento.isBefore(fin());
    }

    /** Días que faltan para el del vencimiento: 0 el mismo día. */
    public long diasParaVencer(Instant momento) {
        return ChronoUnit.DAYS.between(dia(momento), vence);
    }

    public long diasParaAbrir(Instant momento) {
        return Math.max(0, ChronoUnit.DAYS.between(dia(momento), abre));
    }

    /** Primer instante en que se puede presentar. */
    public Instant inicio() {
        return abre.atStartOfDay(CENTRO_DE_MEXICO).toInstant();
    }

    /** Primer instante en que presentar ya es extemporáneo. */
    public Instant fin() {
        return vence.plusDays(1).atStartOfDay(CENTRO_DE_MEXICO).toInstant();
    }

    /** El día que es en el centro de México. */
    public static LocalDate dia(Instant momento) {
        return momento.atZone(CENTRO_DE_MEXICO).toLocalDate();
    }
}
