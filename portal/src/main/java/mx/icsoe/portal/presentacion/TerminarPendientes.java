package mx.icsoe.portal.presentacion;

import java.util.List;
import mx.icsoe.portal.plataforma.sello.SelloInservible;
import mx.icsoe.portal.plataforma.traza.TrazaSinDatos;
import mx.icsoe.portal.presentacion.Intenciones.Lugar;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Termina las firmas asentadas que un corte, un disco lleno o una autoridad caída dejaron sin acuse. Va por tandas, para
 * que un día de muchas quepan en la memoria; si no se puede sellar lo deja ahí, y la próxima pasada empieza en la que sigue.
 */
@Component
class TerminarPendientes {

    private static final Logger LOG = LoggerFactory.getLogger(TerminarPendientes.class);
    private static final int TANDA = 50;

    private final Intenciones intenciones;
    private final TerminarPresentacion terminar;
    private Lugar lugar = Lugar.INICIO;

    TerminarPendientes(Intenciones intenciones, TerminarPresentacion terminar) {
        this.intenciones = intenciones;
        this.terminar = terminar;
    }

    /** Una pasada por toda la fila, o hasta que no se pueda sellar. */
    @Scheduled(initialDelayString = "PT2S", fixedDelayString = "PT1M")
    synchronized void terminarPendientes() {
        boolean desdeElInicio = lugar.equals(Lugar.INICIO);
        if (llegarAlFinal() && !desdeElInicio) {
            llegarAlFinal();
        }
    }

    private boolean llegarAlFinal() {
        List<Intencion> tanda;
        do {
            tanda = intenciones.pendientes(lugar, TANDA);
            for (Intencion intencion : tanda) {
                lugar = Lugar.de(intencion);
                if (!intentar(intencion)) {
                    return false;
                }
            }
        } while (tanda.size() == TANDA);
        lugar = Lugar.INICIO;
        return true;
    }

    /** {@code false} si lo que falla es el sello: fallaría igual con todas. */
    private boolean intentar(Intencion intencion) {
        try {
            terminar.terminar(intencion);
            LOG.info("se terminó una presentación pendiente: {}", intencion.folio());
            return true;
        } catch (RuntimeException falla) {
            LOG.error("sigue pendiente una presentación: {}: {}", intencion.folio(), TrazaSinDatos.de(falla));
            return !(falla instanceof SelloInservible);
        }
    }
}
