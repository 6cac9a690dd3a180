package mx.icsoe.efirma.revocacion;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import mx.icsoe.efirma.certificado.CertificadoX509;
import mx.icsoe.efirma.confianza.Autoridad;

/**
 * Consulta la revocación por OCSP en una dirección configurada: los certificados del SAT no dicen dónde preguntar.
 *
 * <p>Cierra ante la duda: sin una respuesta fresca, firmada por quien debe y con nuestro nonce, no hay «vigente».
 * Cada consulta sale a la red; {@link #conMemoria} da la forma de uso normal. Se puede compartir entre hilos.
 */
public final class RevocacionOcsp implements Revocacion {

    /** Tiempo que se espera al servicio, todo incluido. */
    public static final Duration ESPERA = Duration.ofMillis(2500);

    private final CanalOcsp canal;
    private final InstantSource reloj;
    private final SecureRandom azar;

    /** Consulta directa, con un tiempo de espera propio. */
    public RevocacionOcsp(URI servicio, Duration espera, InstantSource reloj, SecureRandom azar) {
        this.canal = new CanalOcsp(servicio, espera);
        this.reloj = reloj;
        this.azar = azar;
    }

    /** Consulta con memoria y cortacircuito, para atender a muchos sin abrumar al servicio ni esperarlo cuando falla. */
    public static Revocacion conMemoria(URI servicio, InstantSource reloj, SecureRandom azar) {
        Revocacion directa = new RevocacionOcsp(servicio, ESPERA, reloj, azar);
        return new MemoriaDeRevocacion(new Cortacircuito(directa, reloj), reloj);
    }

    @Override
    public EstadoDeRevocacion consultar(CertificadoX509 certificado, Autoridad emisora) {
        PreguntaOcsp pregunta = new PreguntaOcsp(certificado, emisora, azar);
        return canal.enviar(
                pregunta.octetos(), respuesta -> RespuestaOcsp.juzgar(respuesta, pregunta, reloj.instant()));
    }
}
