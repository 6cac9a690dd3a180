package mx.icsoe.portal.notas;

import java.util.Optional;
import mx.icsoe.portal.informativas.InformativaPresentada;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Cierra el hilo de la que pasó por un capturista: dice que se firmó y presentó. Quien trabaja solo no tiene hilo. */
@Component
class AlPresentar {

    private final Notas notas;
    private final Anotar anotar;

    AlPresentar(Notas notas, Anotar anotar) {
        this.notas = notas;
        this.anotar = anotar;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void presentada(InformativaPresentada hecho) {
        var ficha = hecho.ficha();
        if (!notas.de(ficha.contratista(), ficha.id()).isEmpty()) {
            anotar.movimiento(
                    ficha, QuienAnota.contratista(hecho.quien()), ClaseDeNota.PRESENTACION, Optional.empty());
        }
    }
}
