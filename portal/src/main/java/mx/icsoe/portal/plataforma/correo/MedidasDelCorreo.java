package mx.icsoe.portal.plataforma.correo;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.InstantSource;
import java.util.Objects;
import org.springframework.transaction.support.TransactionTemplate;

/** Cuántas cartas esperan y cuánto lleva la que más: para que una alarma suene antes que una queja. */
final class MedidasDelCorreo implements MeterBinder {

    private final ColaDeCartas cola;
    private final TransactionTemplate transaccion;
    private final InstantSource reloj;

    MedidasDelCorreo(ColaDeCartas cola, TransactionTemplate transaccion, InstantSource reloj) {
        this.cola = cola;
        this.transaccion = transaccion;
        this.reloj = reloj;
    }

    @Override
    public void bindTo(MeterRegistry registro) {
        Gauge.builder("icsoe.correo.por.entregar", () -> atraso().porEntregar())
                .description("Cartas que esperan salir")
                .register(registro);
        Gauge.builder(
                        "icsoe.correo.espera.mayor",
                        () -> atraso().espera(reloj.instant()).toSeconds())
                .description("Cuánto lleva la carta que más ha esperado")
                .baseUnit("seconds")
                .register(registro);
    }

    private Atraso atraso() {
        return Objects.requireNonNull(transaccion.execute(estado -> cola.atraso(reloj.instant())));
    }
}
