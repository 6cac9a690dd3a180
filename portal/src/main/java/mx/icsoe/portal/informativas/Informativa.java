package mx.icsoe.portal.informativas;

import java.time.Instant;
import mx.icsoe.portal.nucleo.ContratistaId;

/** Una informativa en alguno de sus estados. */
public sealed interface Informativa {

    Ficha ficha();

    default InformativaId id() {
        return ficha().id();
    }

    default ContratistaId contratista() {
        return ficha().contratista();
    }

    /**
     * Se está capturando. La que da {@link Informativas#paraCapturar}, que la aparta hasta el final de la transacción,
     * es el permiso de cambiar sus contratos y trabajadores; la de una consulta solo dice cómo está.
     */
    final class EnCaptura implements Informativa {

        private final Ficha ficha;

        EnCaptura(Ficha ficha) {
            this.ficha = ficha;
        }

        @Override
        public Ficha ficha() {
            return ficha;
        }
    }

    /** Lista para firmarse: ya no cambia. */
    record EnFirma(Ficha ficha) implements Informativa {}

    /**
     * Se regresó a captura y nadie la ha reabierto.
     *
     * @param nota qué hay que corregir
     */
    record Devuelta(Ficha ficha, String nota) implements Informativa {}

    /** Presentada y en vigor, salvo la que deja sin efectos a otra ({@link Estado#enVigor}). */
    record Presentada(Ficha ficha, Instant cuando) implements Informativa {}

    /** Presentada; otra la sustituyó. */
    record Sustituida(Ficha ficha, Instant cuando) implements Informativa {}

    /** Presentada; otra la dejó sin efectos. */
    record SinEfectos(Ficha ficha, Instant cuando) implements Informativa {}

    /** Se abandonó sin presentarse. */
    record Descartada(Ficha ficha) implements Informativa {}
}
