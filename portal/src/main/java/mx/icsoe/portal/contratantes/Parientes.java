package mx.icsoe.portal.contratantes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import mx.icsoe.portal.contratos.Contrato;
import mx.icsoe.portal.contratos.ContratoId;
import mx.icsoe.portal.informativas.Ficha;
import mx.icsoe.portal.informativas.InformativaId;

/**
 * Qué contrato sustituyó a cuál, entre los presentados con un mismo contratante: los que van a nombre de otro no están, y
 * así nada de ellos se asoma.
 */
final class Parientes {

    private final Map<ContratoId, Contrato> porId;
    private final Map<ContratoId, List<Contrato>> porOrigen;
    private final Map<InformativaId, InformativaId> relevos;

    private Parientes(
            Map<ContratoId, Contrato> porId,
            Map<ContratoId, List<Contrato>> porOrigen,
            Map<InformativaId, InformativaId> relevos) {
        this.porId = porId;
        this.porOrigen = porOrigen;
        this.relevos = relevos;
    }

    /**
     * Los emparienta.
     *
     * @param relevos de cada informativa, la presentada que la sustituyó o la dejó sin efectos
     */
    static Parientes de(List<Contrato> suyos, Map<InformativaId, InformativaId> relevos) {
        return new Parientes(
                suyos.stream().collect(Collectors.toMap(Contrato::id, Function.identity())),
                suyos.stream()
                        .filter(uno -> uno.copiaDe().isPresent())
                        .collect(Collectors.groupingBy(uno -> uno.copiaDe().orElseThrow())),
                relevos);
    }

    /** El que este sustituyó; no lo es aquel de otro cuatrimestre del que se copió. */
    Optional<ContratoId> antes(Contrato uno, Ficha informativa) {
        return uno.copiaDe()
                .flatMap(id -> Optional.ofNullable(porId.get(id)))
                .filter(otro -> informativa.sobre().equals(Optional.of(otro.informativa())))
                .map(Contrato::id);
    }

    /** El que lo sustituyó. */
    Optional<ContratoId> despues(Contrato uno) {
        return relevo(uno.informativa())
                .flatMap(relevo -> porOrigen.getOrDefault(uno.id(), List.of()).stream()
                        .filter(otro -> otro.informativa().equals(relevo))
                        .map(Contrato::id)
                        .findFirst());
    }

    Optional<InformativaId> relevo(InformativaId informativa) {
        return Optional.ofNullable(relevos.get(informativa));
    }
}
