package mx.icsoe.portal.presentacion;

import java.util.List;
import mx.icsoe.portal.plataforma.traza.TrazaSinDatos;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Termina las firmas asentadas que un corte, un disco lleno o una autoridad caída dejaron sin acuse. */
@Component
class TerminarPendientes {

    private static final Logger LOG = LoggerFactory.getLogger(TerminarPendientes.class);

    private final Intenciones intenciones;
    private final TerminarPresentacion terminar;

    TerminarPendientes(Intenciones intenciones, TerminarPresentacion terminar) {
        this.intenciones = intenciones;
        this.terminar = terminar;
    }

    @Scheduled(initialDelayString = "PT2S", fixedDelayString = "PT1M")
    void terminarPendientes() {
        List<Intencion> pendientes = intenciones.pendientes();
        pendientes.forEach(this::intentar);
    }

    private void intentar(Intencion intencion) {
        try {
            terminar.terminar(intencion);
            LOG.info("se terminó una presentación pendiente: {}", intencion.folio());
        } catch (RuntimeException falla) {
            LOG.error("sigue pendiente una presentación: {}: {}", intencion.folio(), TrazaSinDatos.de(falla));
        }
    }
}
