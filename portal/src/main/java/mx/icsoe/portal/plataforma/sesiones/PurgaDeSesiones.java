package mx.icsoe.portal.plataforma.sesiones;

import java.time.Instant;
import java.time.InstantSource;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Borra, de a poco, las sesiones y los borradores que ya nadie puede usar. Varios nodos pueden hacerlo a la vez. */
@Component
class PurgaDeSesiones {

    private static final int TANDA = 1_000;

    private final SesionesJdbc sesiones;
    private final BorradoresJdbc borradores;
    private final DuracionDeSesion duracion;
    private final InstantSource reloj;

    PurgaDeSesiones(SesionesJdbc sesiones, BorradoresJdbc borradores, DuracionDeSesion duracion, InstantSource reloj) {
        this.sesiones = sesiones;
        this.borradores = borradores;
        this.duracion = duracion;
        this.reloj = reloj;
    }

    @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT10M")
    void purgar() {
        Instant ahora = reloj.instant();
        Instant creadasAntesDe = ahora.minus(duracion.maxima()).minus(duracion.conservada());
        Instant guardadosAntesDe = ahora.minus(duracion.conservada());
        while (sesiones.purgar(creadasAntesDe, TANDA) == TANDA) {
            Thread.onSpinWait();
        }
        while (borradores.purgar(guardadosAntesDe, TANDA) == TANDA) {
            Thread.onSpinWait();
        }
    }
}
