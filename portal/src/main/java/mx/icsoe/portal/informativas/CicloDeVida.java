package mx.icsoe.portal.informativas;

import static mx.icsoe.portal.informativas.Estado.DESCARTADA;
import static mx.icsoe.portal.informativas.Estado.DEVUELTA;
import static mx.icsoe.portal.informativas.Estado.EN_CAPTURA;
import static mx.icsoe.portal.informativas.Estado.EN_FIRMA;
import static mx.icsoe.portal.informativas.Estado.PRESENTADA;
import static mx.icsoe.portal.informativas.Estado.SUSTITUIDA;

import java.util.List;
import java.util.Optional;

/**
 * La tabla de la vida de una informativa. Lo que no está escrito aquí, se niega; la base lo sostiene con un disparador
 * que lleva la misma tabla.
 */
public final class CicloDeVida {

    private static final List<Transicion> TABLA = List.of(
            new Transicion(EN_CAPTURA, Orden.ENVIAR_A_FIRMA, EN_FIRMA),
            new Transicion(EN_CAPTURA, Orden.DESCARTAR, DESCARTADA),
            new Transicion(EN_FIRMA, Orden.DEVOLVER, DEVUELTA),
            new Transicion(EN_FIRMA, Orden.RETIRAR, EN_CAPTURA),
            new Transicion(EN_FIRMA, Orden.PRESENTAR, PRESENTADA),
            new Transicion(DEVUELTA, Orden.REABRIR, EN_CAPTURA),
            new Transicion(DEVUELTA, Orden.DESCARTAR, DESCARTADA),
            new Transicion(PRESENTADA, Orden.SUSTITUIR, SUSTITUIDA),
            new Transicion(PRESENTADA, Orden.DEJAR_SIN_EFECTOS, Estado.SIN_EFECTOS));

    private CicloDeVida() {}

    /** A dónde lleva la orden; vacío si en ese estado se niega. */
    public static Optional<Estado> siguiente(Estado estado, Orden orden) {
        return TABLA.stream()
                .filter(cada -> cada.desde() == estado && cada.orden() == orden)
                .map(Transicion::hasta)
                .findFirst();
    }

    /** Si el estado es el que deja esta orden. */
    static boolean lleva(Orden orden, Estado estado) {
        return TABLA.stream().anyMatch(cada -> cada.orden() == orden && cada.hasta() == estado);
    }

    private record Transicion(Estado desde, Orden orden, Estado hasta) {}
}
