package mx.icsoe.portal.contratos;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reconoce qué contrato de una informativa es cuál de otra. */
final class EmparejarContratos {

    private EmparejarContratos() {}

    /**
     * Cada copia con su original, aunque haya otras informativas en medio.
     *
     * @param intermedios los de las informativas que hay entre una y otra
     * @return de cada uno de ahora, el de antes
     */
    static Map<ContratoId, Contrato> porCopia(List<Contrato> antes, List<Contrato> ahora, List<Contrato> intermedios) {
        var originales = antes.stream().collect(Collectors.toMap(Contrato::id, Function.identity()));
        var enMedio = intermedios.stream().collect(Collectors.toMap(Contrato::id, Function.identity()));
        var parejas = new HashMap<ContratoId, Contrato>();
        for (Contrato uno : ahora) {
            Optional<Contrato> copia = Optional.of(uno);
            do {
                Optional<ContratoId> origen = copia.flatMap(Contrato::copiaDe);
                origen.map(originales::get).ifPresent(original -> parejas.put(uno.id(), original));
                copia = origen.map(enMedio::get);
            } while (copia.isPresent());
        }
        return parejas;
    }

    /** Por lo que dicen: mismo contratante, mismo inicio y mismo objeto; si no, dos de las tres. */
    static Map<ContratoId, Contrato> porLoQueDicen(List<Contrato> antes, List<Contrato> ahora) {
        var parejas = new HashMap<>(porCopia(antes, ahora, List.of()));
        var libres = new LinkedHashSet<>(antes);
        libres.removeAll(Set.copyOf(parejas.values()));
        List<Function<Contrato, List<Object>>> senas = List.of(
                uno -> List.of(uno.contratante().rfc(), uno.inicio(), uno.objeto()),
                uno -> List.of(uno.contratante().rfc(), uno.inicio()),
                uno -> List.of(uno.contratante().rfc(), uno.objeto()));
        senas.forEach(sena -> emparejar(sena, libres, ahora, parejas));
        return parejas;
    }

    private static void emparejar(
            Function<Contrato, List<Object>> sena,
            Set<Contrato> libres,
            List<Contrato> ahora,
            Map<ContratoId, Contrato> parejas) {
        for (Contrato uno : ahora) {
            if (!parejas.containsKey(uno.id())) {
                libres.stream()
                        .filter(otro -> sena.apply(otro).equals(sena.apply(uno)))
                        .findFirst()
                        .ifPresent(otro -> {
                            parejas.put(uno.id(), otro);
                            libres.remove(otro);
                        });
            }
        }
    }
}
