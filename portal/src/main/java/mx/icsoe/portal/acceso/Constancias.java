package mx.icsoe.portal.acceso;

import java.time.Duration;
import java.util.Map;
import mx.icsoe.efirma.Rechazo;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Deja constancia de cada validación, aceptada o no. Aparte de la validación, para no retener la base mientras el SAT contesta. */
@Service
class Constancias {

    /** Lo mismo que vive un reto: el tiempo de leer el nombre y presionar «Ingresar». */
    private static final Duration ESPERA = Duration.ofMinutes(5);

    private static final Logger LOG = LoggerFactory.getLogger(Constancias.class);

    private final Entradas entradas;
    private final ApplicationEventPublisher hechos;

    Constancias(Entradas entradas, ApplicationEventPublisher hechos) {
        this.entradas = entradas;
        this.hechos = hechos;
    }

    @Transactional
    public void validada(String sesion, EntradaValidada validada) {
        entradas.apartar(sesion, validada, validada.prueba().verificada().plus(ESPERA));
        hechos.publishEvent(HechoDeAcceso.de("acceso.validada", Map.of("serie", validada.serie())));
    }

    @Transactional
    public void rechazada(Rechazo rechazo) {
        LOG.info("e.firma rechazada: {}", rechazo.codigo());
        hechos.publishEvent(HechoDeAcceso.de("acceso.rechazada", Map.of("codigo", rechazo.codigo())));
    }
}
