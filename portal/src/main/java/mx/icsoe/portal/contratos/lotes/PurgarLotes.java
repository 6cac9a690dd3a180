package mx.icsoe.portal.contratos.lotes;

import java.time.Instant;
import java.time.InstantSource;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/** Borra, de a poco, los lotes que nadie aplicó a tiempo. Varios nodos pueden hacerlo a la vez. */
@Service
class PurgarLotes {

    private static final int TANDA = 200;

    private final Lotes lotes;
    private final PropiedadesDeLotes propiedades;
    private final InstantSource reloj;

    PurgarLotes(Lotes lotes, PropiedadesDeLotes propiedades, InstantSource reloj) {
        this.lotes = lotes;
        this.propiedades = propiedades;
        this.reloj = reloj;
    }

    @Scheduled(initialDelayString = "PT7M", fixedDelayString = "PT1H")
    void purgar() {
        Instant creadosAntesDe = reloj.instant().minus(propiedades.lotesSinAplicar());
        while (lotes.purgar(creadosAntesDe, TANDA) == TANDA) {
            Thread.onSpinWait();
        }
    }
}
