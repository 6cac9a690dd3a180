package mx.icsoe.efirma.revocacion;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import mx.icsoe.efirma.certificado.CertificadoX509;
import mx.icsoe.efirma.confianza.Autoridad;

/**
 * Recuerda lo que contestó otra consulta: «vigente», un minuto y en este proceso; «revocado», para siempre, donde digan
 * las {@link RevocacionesConocidas}. Lo demás no se recuerda. Se puede compartir entre hilos.
 */
public final class MemoriaDeRevocacion implements Revocacion {

    /** Cuánto se confía en un «vigente». */
    public static final Duration VIDA = Duration.ofSeconds(60);

    private static final int VIGENTES_MAXIMOS = 10_000;

    private record Recuerdo(EstadoDeRevocacion.Vigente estado, Instant hasta) {}

    private final Revocacion consulta;
    private final InstantSource reloj;
    private final RevocacionesConocidas conocidas;
    private final Map<String, Recuerdo> vigentes = new LinkedHashMap<>();

    /** Con las revocaciones conocidas en este proceso, mientras viva. */
    public MemoriaDeRevocacion(Revocacion consulta, InstantSource reloj) {
        this(consulta, reloj, RevocacionesConocidas.enMemoria());
    }

    public MemoriaDeRevocacion(Revocacion consulta, InstantSource reloj, RevocacionesConocidas conocidas) {
        this.consulta = consulta;
        this.reloj = reloj;
        this.conocidas = conocidas;
    }

    /** Las conocidas van primero: un «revocado» que supo otro nodo vale más que un «vigente» recordado aquí. */
    @Override
    public EstadoDeRevocacion consultar(CertificadoX509 certificado, Autoridad emisora) {
        return conocidas
                .de(certificado)
                .<EstadoDeRevocacion>map(revocado -> revocado)
                .or(() -> vigente(certificado.huella()))
                .orElseGet(() -> recordar(certificado, consulta.consultar(certificado, emisora)));
    }

    private Optional<EstadoDeRevocacion> vigente(String huella) {
        synchronized (vigentes) {
            return Optional.ofNullable(vigentes.get(huella))
                    .filter(recuerdo -> reloj.instant().isBefore(recuerdo.hasta()))
                    .map(Recuerdo::estado);
        }
    }

    private EstadoDeRevocacion recordar(CertificadoX509 certificado, EstadoDeRevocacion estado) {
        switch (estado) {
            case EstadoDeRevocacion.Vigente vigente -> recordar(certificado.huella(), vigente);
            case EstadoDeRevocacion.Revocado revocado -> conocidas.anotar(certificado, revocado);
            case EstadoDeRevocacion.Desconocido _, EstadoDeRevocacion.NoConsultado _ -> {}
        }
        return estado;
    }

    private void recordar(String huella, EstadoDeRevocacion.Vigente vigente) {
        synchronized (vigentes) {
            vigentes.remove(huella);
            vigentes.put(huella, new Recuerdo(vigente, reloj.instant().plus(VIDA)));
            if (vigentes.size() > VIGENTES_MAXIMOS) {
                vigentes.remove(vigentes.keySet().iterator().next());
            }
        }
    }
}
