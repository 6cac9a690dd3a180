package mx.icsoe.portal.plataforma.correo;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.support.TransactionTemplate;

/** Borra, de a poco, el rastro de las cartas que terminaron hace mucho. Varios nodos pueden hacerlo a la vez. */
class PurgaDeCartas {

    private static final int TANDA = 1_000;

    private final ColaDeCartas cola;
    private final TransactionTemplate transaccion;
    private final Duration rastro;
    private final InstantSource reloj;

    PurgaDeCartas(ColaDeCartas cola, TransactionTemplate transaccion, Duration rastro, InstantSource reloj) {
        this.cola = cola;
        this.transaccion = transaccion;
        this.rastro = rastro;
        this.reloj = reloj;
    }

    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT1H")
    void purgar() {
        Instant antesDe = reloj.instant().minus(rastro);
        while (borrar(antesDe) == TANDA) {
            Thread.onSpinWait();
        }
    }

    private int borrar(Instant antesDe) {
        return Objects.requireNonNull(transaccion.execute(estado -> cola.purgar(antesDe, TANDA)));
    }
}
