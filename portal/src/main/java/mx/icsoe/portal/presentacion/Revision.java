package mx.icsoe.portal.presentacion;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import mx.icsoe.portal.nucleo.Motivo;
import mx.icsoe.portal.periodos.Ventana;

/**
 * Una informativa revisada.
 *
 * @param hallazgos lo que impide firmarla; vacío si nada
 * @param extemporanea si firmarla ahora la deja fuera de plazo
 */
public record Revision(Contenido contenido, Ventana ventana, List<Hallazgo> hallazgos, boolean extemporanea) {

    public Revision {
        hallazgos = List.copyOf(hallazgos);
    }

    public boolean lista() {
        return hallazgos.isEmpty();
    }

    /** Los motivos que impiden firmar, cada uno con todos sus casos. */
    public List<Impedimento> impedimentos() {
        return hallazgos.stream()
                .collect(Collectors.groupingBy(Hallazgo::motivo, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(cada -> new Impedimento(cada.getKey(), cada.getValue()))
                .toList();
    }

    /** Un motivo y dónde se remedia cada caso. */
    public record Impedimento(Motivo motivo, List<Hallazgo> casos) {}
}
