package mx.icsoe.portal.notas;

import java.util.Optional;
import mx.icsoe.portal.informativas.InformativaPresentada;
import mx.icsoe.portal.presentacion.Intencion;
import mx.icsoe.portal.presentacion.Intenciones;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Cierra el hilo de la que pasó por un capturista y se lo avisa. Quien trabaja solo no tiene hilo. */
@Component
class AlPresentar {

    private final Notas notas;
    private final Intenciones intenciones;
    private final Anotar anotar;
    private final AvisosDelHilo avisos;

    AlPresentar(Notas notas, Intenciones intenciones, Anotar anotar, AvisosDelHilo avisos) {
        this.notas = notas;
        this.intenciones = intenciones;
        this.anotar = anotar;
        this.avisos = avisos;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void presentada(InformativaPresentada hecho) {
        var ficha = hecho.ficha();
        if (notas.de(ficha.contratista(), ficha.id()).isEmpty()) {
            return;
        }
        anotar.movimiento(ficha, QuienAnota.contratista(hecho.quien()), ClaseDeNota.PRESENTACION, Optional.empty());
        avisos.presentada(
                ficha, intenciones.buscar(ficha.contratista(), ficha.id()).map(Intencion::folio));
    }
}
