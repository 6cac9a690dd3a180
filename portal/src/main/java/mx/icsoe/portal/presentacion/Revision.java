package mx.icsoe.portal.presentacion;

import java.util.List;
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
}
