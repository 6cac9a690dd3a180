package mx.icsoe.portal.plataforma.correo;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.transaction.support.TransactionTemplate;

/** Dice si el correo se está atrasando y por qué. El portal sigue atendiendo: nunca lo da por caído. */
final class SaludDelCorreo implements HealthIndicator {

    /** Hay algo que atender, pero el portal sigue atendiendo. */
    private static final Status AVISO = new Status("AVISO");

    private static final Duration TOLERABLE = Duration.ofMinutes(15);
    private static final Duration RECIENTE = Duration.ofDays(1);

    private final ColaDeCartas cola;
    private final TransactionTemplate transaccion;
    private final InstantSource reloj;

    SaludDelCorreo(ColaDeCartas cola, TransactionTemplate transaccion, InstantSource reloj) {
        this.cola = cola;
        this.transaccion = transaccion;
        this.reloj = reloj;
    }

    @Override
    public Health health() {
        return Objects.requireNonNull(transaccion.execute(estado -> mirar()));
    }

    private Health mirar() {
        Instant ahora = reloj.instant();
        Atraso atraso = cola.atraso(ahora.minus(RECIENTE));
        Duration espera = atraso.espera(ahora);
        var salud = espera.compareTo(TOLERABLE) > 0 ? Health.status(AVISO) : Health.up();
        salud.withDetail("porEntregar", atraso.porEntregar())
                .withDetail("esperaMayor", espera.toString())
                .withDetail("noEntregadasEnUnDia", atraso.fallidas());
        cola.causas().forEach((falla, cuantas) -> salud.withDetail(falla.frase(), cuantas));
        return salud.build();
    }
}
