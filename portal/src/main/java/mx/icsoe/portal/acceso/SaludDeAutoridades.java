package mx.icsoe.portal.acceso;

import java.time.InstantSource;
import mx.icsoe.efirma.confianza.Autoridad;
import mx.icsoe.efirma.confianza.Confianza;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Advierte, al arrancar y en la salud, que una autoridad está por terminar o que no hay ninguna. */
@Component("autoridades")
class SaludDeAutoridades implements HealthIndicator {

    /** Hay algo que atender, pero el portal sigue atendiendo. */
    private static final Status AVISO = new Status("AVISO");

    private static final Logger LOG = LoggerFactory.getLogger(SaludDeAutoridades.class);

    private final ObjectProvider<Confianza> confianza;
    private final PropiedadesDeEfirma propiedades;
    private final InstantSource reloj;

    SaludDeAutoridades(ObjectProvider<Confianza> confianza, PropiedadesDeEfirma propiedades, InstantSource reloj) {
        this.confianza = confianza;
        this.propiedades = propiedades;
        this.reloj = reloj;
    }

    @Override
    public Health health() {
        var autoridades = confianza.getIfAvailable();
        if (autoridades == null) {
            return Health.status(AVISO)
                    .withDetail("autoridades", "sin configurar")
                    .build();
        }
        var porTerminar = autoridades.porTerminar(reloj.instant(), propiedades.aviso());
        var salud = porTerminar.isEmpty() ? Health.up() : Health.status(AVISO);
        porTerminar.forEach(autoridad -> salud.withDetail(
                autoridad.nombre(), "termina " + autoridad.vigencia().hasta()));
        return salud.build();
    }

    @EventListener(ApplicationReadyEvent.class)
    void alArrancar() {
        var autoridades = confianza.getIfAvailable();
        if (autoridades == null) {
            LOG.warn("Nadie puede entrar: falta icsoe.efirma.anclas, la carpeta de las autoridades del SAT");
        } else {
            autoridades.porTerminar(reloj.instant(), propiedades.aviso()).forEach(SaludDeAutoridades::advertir);
        }
    }

    private static void advertir(Autoridad autoridad) {
        LOG.warn(
                "La autoridad {} termina el {}: agrega la que la reemplaza a icsoe.efirma.anclas",
                autoridad,
                autoridad.vigencia().hasta());
    }
}
