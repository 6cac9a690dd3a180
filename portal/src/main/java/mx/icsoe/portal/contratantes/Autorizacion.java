package mx.icsoe.portal.contratantes;

import java.time.Instant;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Rfc;

/**
 * Lo que un contratista dijo de un contratante: si lo deja ver o ya no.
 *
 * @param contratista quien deja ver lo suyo
 * @param vigente si hoy puede ver
 * @param version crece cada vez que se autoriza o se retira
 * @param desde cuándo está así
 */
public record Autorizacion(
        ContratistaId contratista, AutorizacionId id, Rfc contratante, boolean vigente, int version, Instant desde) {

    /** Sin datos personales. */
    @Override
    public String toString() {
        return "Autorizacion[" + id + "]";
    }

    /**
     * Una vez que se autorizó o se retiró.
     *
     * @param serie número de serie del certificado con que había entrado quien lo hizo
     */
    public record Cambio(int version, boolean vigente, Instant cuando, String serie) {}
}
