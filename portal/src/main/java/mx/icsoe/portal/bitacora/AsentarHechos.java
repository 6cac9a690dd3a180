package mx.icsoe.portal.bitacora;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import mx.icsoe.portal.nucleo.Hecho;
import mx.icsoe.portal.nucleo.Uuid7;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Asienta cada hecho en la misma transacción en que ocurre: si el acto se deshace, su asiento también; si no se puede
 * asentar, el acto no ocurre.
 */
@Component
class AsentarHechos {

    private final Asientos asientos;
    private final Uuid7 identificadores;
    private final InstantSource reloj;
    private final MeterRegistry metricas;

    AsentarHechos(Asientos asientos, Uuid7 identificadores, InstantSource reloj, MeterRegistry metricas) {
        this.asientos = asientos;
        this.identificadores = identificadores;
        this.reloj = reloj;
        this.metricas = metricas;
    }

    @EventListener
    void asentar(Hecho hecho) {
        asientos.agregar(Asiento.de(identificadores.siguiente(), reloj.instant(), hecho));
        metricas.counter("icsoe.hechos", "accion", hecho.accion()).increment();
    }
}
