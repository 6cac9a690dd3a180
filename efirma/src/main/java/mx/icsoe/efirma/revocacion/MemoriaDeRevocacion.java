package mx.icsoe.efirma.revocacion;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import mx.icsoe.efirma.certificado.CertificadoX509;
import mx.icsoe.efirma.confianza.Autoridad;

/**
 * Recuerda lo que contestó otra consulta: «vigente», un minuto; «revocado», mientras viva el proceso, porque una
 * e.firma revocada no revive. Lo demás no se recuerda. Se puede compartir entre hilos.
 */
public final class MemoriaDeRevocacion implements Revocacion {

    /** Cuánto se confía en un «vigente». */
    public static final Duration VIDA = Duration.ofSeconds(60);

    private static final int VIGENTES_MAXIMOS = 10_000;

    private record Recuerdo(EstadoDeRevocacion.Vigente estado, Instant hasta) {}

    private final Revocacion consulta;
    private final InstantSource reloj;
    private final Map<String, EstadoDeRevocacion.Revocado> revocados = new ConcurrentHashMap<>();
    private final Map<String, Recuerdo> vigentes = new LinkedHashMap<>();

    public MemoriaDeRevocacion(Revocacion consulta, InstantSource reloj) {
        this.consulta = consulta;
        this.reloj = reloj;
    }

    @Override
    public EstadoDeRevocacion consultar(CertificadoX509 certificado, Autoridad emisora) {
        String huella = certificado.huella();
        EstadoDeRevocacion.Revocado revocado = revocados.get(huella);
        if (revocado != null) {
            return revocado;
        }
        return vigente(huella).orElseGet(() -> recordar(huella, consulta.consultar(certificado, emisora)));
    }

    private Optional<EstadoDeRevocacion> vigente(String huella) {
        synchronized (vigentes) {
            return Optional.ofNullable(vigentes.get(huella))
                    .filter(recuerdo -> reloj.instant().isBefore(recuerdo.hasta()))
                    .map(Recuerdo::estado);
        }
    }

    private EstadoDeRevocacion recordar(String huella, EstadoDeRevocacion estado) {
        switch (estado) {
            case EstadoDeRevocacion.Vigente vigente -> recordar(huella, vigente);
            case EstadoDeRevocacion.Revocado revocado -> revocados.put(huella, revocado);
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
