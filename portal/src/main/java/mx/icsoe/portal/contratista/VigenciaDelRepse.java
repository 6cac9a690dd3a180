package mx.icsoe.portal.contratista;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Hasta cuándo vale el registro del contratista en el padrón de la STPS, que se renueva cada tres años (LFT, art. 15).
 * La dice él: el portal no consulta el padrón.
 *
 * @param hasta el último día
 */
public record VigenciaDelRepse(LocalDate hasta) {

    /** Años que vale un registro. */
    public static final int ANIOS = 3;

    /** Desde cuántos días antes se advierte que va a vencer. */
    public static final int DIAS_DE_AVISO = 60;

    /** Días que le quedan; 0 el último y negativos si ya venció. */
    public long dias(LocalDate hoy) {
        return ChronoUnit.DAYS.between(hoy, hasta);
    }

    public boolean vencida(LocalDate hoy) {
        return dias(hoy) < 0;
    }

    /** Si sigue vigente, pero ya conviene renovarlo. */
    public boolean porVencer(LocalDate hoy) {
        return !vencida(hoy) && dias(hoy) <= DIAS_DE_AVISO;
    }
}
