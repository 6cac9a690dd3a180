package mx.icsoe.portal.contratantes;

import java.time.InstantSource;
import java.util.Optional;
import mx.icsoe.portal.plataforma.traza.TrazaSinDatos;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Toma cada presentación formada y avisa a los contratantes a los que tocó; de varios nodos, cada una la toma uno. */
@Component
class AvisarCambios {

    private static final Logger LOG = LoggerFactory.getLogger(AvisarCambios.class);
    private static final int POR_PASADA = 1_000;

    private final ColaDeAvisos cola;
    private final AvisarPresentacion avisar;
    private final InstantSource reloj;
    private final TransactionTemplate transaccion;

    AvisarCambios(ColaDeAvisos cola, AvisarPresentacion avisar, InstantSource reloj, TransactionTemplate transaccion) {
        this.cola = cola;
        this.avisar = avisar;
        this.reloj = reloj;
        this.transaccion = transaccion;
    }

    /** Avisa de todo lo formado. */
    @Scheduled(initialDelayString = "PT10S", fixedDelayString = "PT10S")
    void avisar() {
        int pasadas = 0;
        while (pasadas < POR_PASADA && una()) {
            pasadas++;
        }
    }

    private boolean una() {
        var tomada = new Tomada();
        try {
            transaccion.executeWithoutResult(estado -> {
                tomada.cual = cola.tomar(reloj.instant());
                tomada.cual.ifPresent(presentada -> {
                    avisar.de(presentada);
                    cola.quitar(presentada);
                });
            });
        } catch (RuntimeException falla) {
            LOG.error("no se pudo avisar de una presentación; se intentará más tarde: {}", TrazaSinDatos.de(falla));
            tomada.cual.ifPresent(presentada ->
                    transaccion.executeWithoutResult(estado -> cola.aplazar(presentada, reloj.instant())));
        }
        return tomada.cual.isPresent();
    }

    /** Lo que se tomó, también si después se deshizo. */
    private static final class Tomada {
        private Optional<PorAvisar> cual = Optional.empty();
    }
}
