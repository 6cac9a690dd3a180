package mx.icsoe.portal.usuarios;

import java.time.Duration;
import java.time.InstantSource;
import mx.icsoe.portal.nucleo.CapturistaId;
import mx.icsoe.portal.plataforma.limites.Limite;
import mx.icsoe.portal.plataforma.limites.Limites;
import mx.icsoe.portal.plataforma.limites.Permiso;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Manda los enlaces a quienes olvidaron su contraseña, y olvida los enlaces viejos. */
@Component
public class AtenderOlvidos {

    static final Duration VIGENCIA = Duration.ofHours(1);

    /** Más de lo que vale cualquiera, para poder decir que ya se usó o ya venció. */
    private static final Duration SE_CONSERVAN = Duration.ofDays(90);

    private static final int TANDA = 50;

    private final Olvidos olvidos;
    private final MandarEnlace mandar;
    private final Enlaces enlaces;
    private final Limites limites;
    private final TransactionTemplate transaccion;
    private final InstantSource reloj;

    AtenderOlvidos(
            Olvidos olvidos,
            MandarEnlace mandar,
            Enlaces enlaces,
            Limites limites,
            TransactionTemplate transaccion,
            InstantSource reloj) {
        this.olvidos = olvidos;
        this.mandar = mandar;
        this.enlaces = enlaces;
        this.limites = limites;
        this.transaccion = transaccion;
        this.reloj = reloj;
    }

    /** Atiende a los que esperan; los toma y les escribe en la misma transacción, así que ninguno se pierde. */
    @Scheduled(initialDelayString = "PT5S", fixedDelayString = "PT2S")
    public void atender() {
        transaccion.executeWithoutResult(estado -> olvidos.tomar(TANDA).forEach(this::atender));
    }

    @Scheduled(initialDelayString = "PT20M", fixedDelayString = "PT12H")
    void purgar() {
        enlaces.purgar(reloj.instant().minus(SE_CONSERVAN));
    }

    private void atender(CapturistaId capturista) {
        if (limites.pedir(Limite.OLVIDO_POR_CUENTA, capturista.valor().toString()) instanceof Permiso.Concedido) {
            mandar.deContrasena(capturista, VIGENCIA);
        }
    }
}
