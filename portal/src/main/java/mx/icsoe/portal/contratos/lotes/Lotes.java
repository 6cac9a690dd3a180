package mx.icsoe.portal.contratos.lotes;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import mx.icsoe.portal.informativas.InformativaId;
import mx.icsoe.portal.nucleo.Autor;
import mx.icsoe.portal.nucleo.ContratistaId;

/** Los lotes de cada contratista. */
public interface Lotes {

    void guardar(Lote lote, Autor autor);

    Optional<Lote> buscar(ContratistaId contratista, InformativaId informativa, UUID id);

    /** Lo mismo, en fila con quien lo esté aplicando. */
    Optional<Lote> apartar(ContratistaId contratista, InformativaId informativa, UUID id);

    void aplicado(Lote lote, int agregados);

    /** Borra a lo más tantos de los que se crearon antes y nadie aplicó, y dice cuántos. */
    int purgar(Instant creadosAntesDe, int cuantos);
}
