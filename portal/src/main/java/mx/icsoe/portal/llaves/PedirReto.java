package mx.icsoe.portal.llaves;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import mx.icsoe.portal.llaves.RetosDeLlave.Proposito;
import mx.icsoe.portal.llaves.RetosDeLlave.Reto;
import mx.icsoe.portal.nucleo.Octetos;
import org.springframework.stereotype.Service;

/** Da el reto que un dispositivo firmará y lo cobra una sola vez. */
@Service
public class PedirReto {

    /** Lo que vive un reto: leer la ventana del navegador y tocar el sensor. */
    public static final Duration VIDA = Duration.ofMinutes(5);

    private static final int BYTES = 32;

    private final RetosDeLlave retos;
    private final SecureRandom azar;
    private final InstantSource reloj;

    PedirReto(RetosDeLlave retos, SecureRandom azar, InstantSource reloj) {
        this.retos = retos;
        this.azar = azar;
        this.reloj = reloj;
    }

    /** Un reto nuevo para esa sesión de navegador. */
    public Octetos para(String sesion, Proposito proposito) {
        var valor = alAzar();
        retos.guardar(sesion, proposito, new Reto(valor, reloj.instant().plus(VIDA)));
        return valor;
    }

    /** 32 bytes que nadie puede adivinar. */
    Octetos alAzar() {
        byte[] bytes = new byte[BYTES];
        azar.nextBytes(bytes);
        return new Octetos(bytes);
    }

    Comprobacion<Octetos> cobrar(String sesion, Proposito proposito) {
        Instant ahora = reloj.instant();
        return retos.tomar(sesion, proposito)
                .<Comprobacion<Octetos>>map(reto -> ahora.isBefore(reto.vence())
                        ? new Comprobacion.Buena<>(reto.valor())
                        : new Comprobacion.Mala<>(MotivoDeLlave.RETO_VENCIDO))
                .orElseGet(() -> new Comprobacion.Mala<>(MotivoDeLlave.RETO_AUSENTE));
    }
}
