package mx.icsoe.portal.plataforma.correo;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import mx.icsoe.portal.nucleo.Uuid7;
import mx.icsoe.portal.plataforma.traza.TrazaSinDatos;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Toma de la cola lo que toca, lo entrega fuera de toda transacción y asienta qué pasó. Si el proceso muere entre
 * entregar y asentar, el turno vence y otro la entrega de nuevo con el mismo {@code Message-ID}.
 */
class RepartirCartas {

    /** Más que lo que puede durar un intento, con todas las respuestas del servidor al borde de la paciencia. */
    static final Duration TURNO = Duration.ofMinutes(5);

    private static final Logger LOG = LoggerFactory.getLogger(RepartirCartas.class);

    private final ColaDeCartas cola;
    private final Insistencia insistencia;
    private final CuentaDeCartas cuenta;
    private final TransactionTemplate transaccion;
    private final Uuid7 identificadores;
    private final InstantSource reloj;

    RepartirCartas(
            ColaDeCartas cola,
            Insistencia insistencia,
            CuentaDeCartas cuenta,
            TransactionTemplate transaccion,
            Uuid7 identificadores,
            InstantSource reloj) {
        this.cola = cola;
        this.insistencia = insistencia;
        this.cuenta = cuenta;
        this.transaccion = transaccion;
        this.identificadores = identificadores;
        this.reloj = reloj;
    }

    /** Qué dejó un intento. */
    enum Resultado {
        /** No había qué entregar. */
        NADA,
        /** Se entregó o se supo algo de esa carta; se puede seguir con la siguiente. */
        SIGUE,
        /** El servidor no atiende a nadie: no tiene caso seguir ahora. */
        SIN_SERVIDOR
    }

    /** Intenta la que más ha esperado. */
    Resultado repartirUna(Cartero cartero) {
        UUID turno = identificadores.siguiente();
        Instant ahora = reloj.instant();
        Optional<CartaTomada> tomada = enTransaccion(() -> cola.tomar(turno, ahora, ahora.plus(TURNO)));
        if (tomada.isEmpty()) {
            return Resultado.NADA;
        }
        Optional<FallaDeEntrega> falla = intentar(cartero, tomada.get());
        asentar(tomada.get(), falla);
        return falla.filter(FallaDeEntrega::esDelServidor).isPresent() ? Resultado.SIN_SERVIDOR : Resultado.SIGUE;
    }

    private static Optional<FallaDeEntrega> intentar(Cartero cartero, CartaTomada carta) {
        try {
            return cartero.entregar(carta);
        } catch (RuntimeException imprevisto) {
            LOG.warn("Una carta no se pudo preparar y se volverá a intentar: {}", TrazaSinDatos.de(imprevisto));
            return Optional.of(FallaDeEntrega.IMPREVISTA);
        }
    }

    private void asentar(CartaTomada carta, Optional<FallaDeEntrega> falla) {
        Instant ahora = reloj.instant();
        boolean suya = enTransaccion(() -> falla.map(causa -> insistencia
                        .despuesDe(carta, causa, ahora)
                        .map(proximo -> cola.aplazada(carta, causa, proximo))
                        .orElseGet(() -> cola.noEntregada(carta, causa, ahora)))
                .orElseGet(() -> cola.entregada(carta, ahora)));
        if (suya) {
            cuenta.contar(falla);
        }
    }

    private <T> T enTransaccion(Supplier<T> trabajo) {
        return Objects.requireNonNull(transaccion.execute(estado -> trabajo.get()));
    }
}
