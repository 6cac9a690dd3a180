package mx.icsoe.portal.contratos.lotes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import mx.icsoe.portal.contratos.CapturaDeContratos;
import mx.icsoe.portal.contratos.Contrato;
import mx.icsoe.portal.contratos.ContratoId;
import mx.icsoe.portal.contratos.ContratosGuardados;
import mx.icsoe.portal.informativas.Informativa;
import mx.icsoe.portal.nucleo.Autor;
import org.springframework.stereotype.Component;

/** Lo que aplicar un lote lee y escribe, siempre con la informativa en captura. */
@Component
class LotesDeCaptura {

    private final Lotes lotes;
    private final ContratosGuardados guardados;
    private final CapturaDeContratos captura;

    LotesDeCaptura(Lotes lotes, ContratosGuardados guardados, CapturaDeContratos captura) {
        this.lotes = lotes;
        this.guardados = guardados;
        this.captura = captura;
    }

    /** En fila con quienes agregan contratos a la informativa y con quien aplique el mismo lote. */
    Optional<Lote> apartar(Informativa.EnCaptura informativa, UUID id) {
        captura.apartar(informativa);
        return lotes.apartar(informativa.contratista(), informativa.id(), id);
    }

    String huella(Informativa.EnCaptura informativa) {
        return captura.huella(informativa.contratista(), informativa.id());
    }

    void agregar(Informativa.EnCaptura informativa, List<CapturaDeContratos.Nuevo> nuevos, Autor autor) {
        if (!nuevos.isEmpty()) {
            captura.agregar(informativa, nuevos, autor);
        }
    }

    void aplicado(Lote lote, int agregados) {
        lotes.aplicado(lote, agregados);
    }

    /** Los que se piden copiar y siguen existiendo; siempre del mismo contratista. */
    Map<UUID, Contrato> originales(Informativa.EnCaptura informativa, Lote.Contenido.Copias copias) {
        Map<UUID, Contrato> originales = new HashMap<>();
        copias.pedidas()
                .forEach(pedida -> guardados
                        .buscar(informativa.contratista(), new ContratoId(pedida.original()))
                        .ifPresent(original -> originales.put(pedida.original(), original)));
        return originales;
    }
}
