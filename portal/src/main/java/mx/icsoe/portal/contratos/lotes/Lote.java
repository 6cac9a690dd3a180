package mx.icsoe.portal.contratos.lotes;

import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import mx.icsoe.portal.informativas.InformativaId;
import mx.icsoe.portal.nucleo.ContratistaId;
import org.jspecify.annotations.Nullable;

/**
 * Contratos por agregar juntos: se guardan, se revisan y se aplican una sola vez.
 *
 * @param nombre del archivo, o de dónde se copian
 * @param agregados cuántos contratos dejó; vacío si no se ha aplicado
 */
public record Lote(
        ContratistaId contratista,
        UUID id,
        InformativaId informativa,
        String nombre,
        Contenido contenido,
        Instant creado,
        OptionalInt agregados) {

    public boolean aplicado() {
        return agregados.isPresent();
    }

    /** Qué se va a agregar. */
    public sealed interface Contenido {

        /** Los renglones de un archivo. */
        record Archivo(List<RenglonDeArchivo> renglones) implements Contenido {}

        /** Copias de contratos ya presentados. */
        record Copias(List<Pedida> pedidas, boolean conTrabajadores) implements Contenido {}

        /**
         * Un contrato por copiar.
         *
         * @param inicio {@code aaaa-mm-dd}
         * @param termino {@code aaaa-mm-dd}; nulo si no se conoce
         */
        record Pedida(
                UUID original, String inicio, @Nullable String termino) {}
    }
}
