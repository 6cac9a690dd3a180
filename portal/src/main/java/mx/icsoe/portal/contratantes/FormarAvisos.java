package mx.icsoe.portal.contratantes;

import java.time.InstantSource;
import mx.icsoe.portal.informativas.InformativaPresentada;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Cuando se presenta, deja formado en la misma transacción que hay que mirar a quién avisar. Es un renglón y nada más: que
 * haya muchos contratantes, o que algo falle al avisarles, no detiene a quien presenta (ADR 0155).
 */
@Component
class FormarAvisos {

    private final Autorizaciones autorizaciones;
    private final ColaDeAvisos cola;
    private final InstantSource reloj;

    FormarAvisos(Autorizaciones autorizaciones, ColaDeAvisos cola, InstantSource reloj) {
        this.autorizaciones = autorizaciones;
        this.cola = cola;
        this.reloj = reloj;
    }

    @EventListener
    void formar(InformativaPresentada presentada) {
        var ficha = presentada.ficha();
        if (autorizaciones.de(ficha.contratista()).stream().anyMatch(Autorizacion::vigente)) {
            cola.formar(new PorAvisar(ficha.contratista(), ficha.id()), reloj.instant());
        }
    }
}
