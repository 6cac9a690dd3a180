package mx.icsoe.efirma.revocacion;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import mx.icsoe.efirma.certificado.CertificadoX509;
import mx.icsoe.efirma.confianza.Autoridad;

/**
 * Deja de preguntar por unos segundos a un servicio que falla seguido, para no tener a cada persona esperando lo
 * mismo. Pasado el descanso deja ir una sola consulta de prueba. Se puede compartir entre hilos.
 */
public final class Cortacircuito implements Revocacion {

    /** Fallos seguidos que lo abren. */
    public static final int FALLOS = 5;

    /** Cuánto descansa abierto. */
    public static final Duration DESCANSO = Duration.ofSeconds(20);

    private final Revocacion consulta;
    private final InstantSource reloj;
    private int fallosSeguidos;
    private Instant abiertoHasta = Instant.MIN;

    public Cortacircuito(Revocacion consulta, InstantSource reloj) {
        this.consulta = consulta;
        this.reloj = reloj;
    }

    @Override
    public EstadoDeRevocacion consultar(CertificadoX509 certificado, Autoridad emisora) {
        if (!dejaPasar()) {
            return new EstadoDeRevocacion.NoConsultado(EstadoDeRevocacion.Causa.CORTACIRCUITO_ABIERTO);
        }
        EstadoDeRevocacion estado = consulta.consultar(certificado, emisora);
        anotar(estado instanceof EstadoDeRevocacion.NoConsultado);
        return estado;
    }

    private synchronized boolean dejaPasar() {
        Instant ahora = reloj.instant();
        if (fallosSeguidos < FALLOS) {
            return true;
        }
        if (ahora.isBefore(abiertoHasta)) {
            return false;
        }
        // Solo la primera pasa de prueba: las demás siguen cerradas hasta conocer su suerte.
        abiertoHasta = ahora.plus(DESCANSO);
        return true;
    }

    private synchronized void anotar(boolean fallo) {
        fallosSeguidos = fallo ? Math.min(fallosSeguidos + 1, FALLOS) : 0;
        if (fallosSeguidos == FALLOS) {
            abiertoHasta = reloj.instant().plus(DESCANSO);
        }
    }
}
