package mx.icsoe.portal.plataforma.correo;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Cuenta los intentos por su resultado: {@code icsoe_correo_intentos_total}. */
@Component
class CuentaDeCartas {

    private final MeterRegistry metricas;

    CuentaDeCartas(MeterRegistry metricas) {
        this.metricas = metricas;
    }

    void contar(Optional<FallaDeEntrega> falla) {
        String resultado = falla.map(FallaDeEntrega::name).orElse("ENTREGADA").toLowerCase(Locale.ROOT);
        metricas.counter("icsoe.correo.intentos", "resultado", resultado).increment();
    }
}
