package mx.icsoe.portal.llaves;

import java.time.InstantSource;
import mx.icsoe.portal.nucleo.Autor;
import mx.icsoe.portal.plataforma.sesiones.Sesiones;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Guarda cada cambio de una llave junto con su constancia y su aviso. Aparte de la comprobación, para no retener la base mientras el SAT contesta. */
@Service
class ConstanciasDeLlaves {

    private static final Logger LOG = LoggerFactory.getLogger(ConstanciasDeLlaves.class);

    private final Llaves llaves;
    private final Sesiones sesiones;
    private final AvisosDeLlaves avisos;
    private final ApplicationEventPublisher hechos;
    private final InstantSource reloj;

    ConstanciasDeLlaves(
            Llaves llaves,
            Sesiones sesiones,
            AvisosDeLlaves avisos,
            ApplicationEventPublisher hechos,
            InstantSource reloj) {
        this.llaves = llaves;
        this.sesiones = sesiones;
        this.avisos = avisos;
        this.hechos = hechos;
        this.reloj = reloj;
    }

    /** La agrega; responde {@code false} si esa credencial ya estaba. */
    @Transactional
    public boolean agregada(Llave llave, Credencial credencial, Autor autor) {
        boolean agregada = llaves.agregar(llave, credencial);
        if (agregada) {
            hechos.publishEvent(HechoDeLlave.agregada(llave, credencial, autor));
            avisos.agregada(llave);
        }
        return agregada;
    }

    @Transactional
    public boolean renombrada(Llave llave, NombreDeLlave nombre, Autor autor) {
        boolean renombrada = llaves.renombrar(llave.titular(), llave.id(), nombre.valor());
        if (renombrada) {
            hechos.publishEvent(HechoDeLlave.de("llaves.renombrada", llave, autor));
        }
        return renombrada;
    }

    /** La quita y termina las sesiones que se abrieron con ella. */
    @Transactional
    public boolean quitada(Llave llave, Autor autor) {
        boolean quitada = llaves.quitar(llave.titular(), llave.id());
        if (quitada) {
            terminarSesiones(llave);
            hechos.publishEvent(HechoDeLlave.de("llaves.quitada", llave, autor));
            avisos.quitada(llave);
        }
        return quitada;
    }

    /** Anota el uso; si el contador no avanza, hay una copia: la bloquea y responde {@code false}. */
    @Transactional
    public boolean usada(Llave llave, Comprobacion.Firmado firmado) {
        boolean unica = llaves.usar(llave, firmado.contador(), firmado.respaldada(), reloj.instant());
        if (!unica) {
            copiada(llave);
        }
        return unica;
    }

    /** La bloquea y termina las sesiones que se abrieron con ella. */
    @Transactional
    public void copiada(Llave llave) {
        llaves.bloquear(llave, reloj.instant());
        terminarSesiones(llave);
        LOG.warn("llave de acceso bloqueada: {}", llave.id());
        hechos.publishEvent(HechoDeLlave.sinAutor("llaves.bloqueada", llave, MotivoDeLlave.COPIADA));
        avisos.bloqueada(llave);
    }

    @Transactional
    public void entrada(Llave llave, Autor autor) {
        hechos.publishEvent(HechoDeLlave.de("llaves.entrada", llave, autor));
    }

    @Transactional
    public void rechazada(Llave llave, MotivoDeLlave motivo) {
        LOG.info("llave de acceso rechazada: {}", motivo.codigo());
        hechos.publishEvent(HechoDeLlave.sinAutor("llaves.rechazada", llave, motivo));
    }

    @Transactional
    public void rechazada(MotivoDeLlave motivo) {
        LOG.info("llave de acceso rechazada: {}", motivo.codigo());
        hechos.publishEvent(HechoDeLlave.rechazo(motivo));
    }

    private void terminarSesiones(Llave llave) {
        sesiones.terminarLasDeLaLlave(llave.titular().sujeto(), llave.id().toString());
    }
}
