package mx.icsoe.portal.despacho;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import mx.icsoe.portal.nucleo.Cuatrimestre;
import mx.icsoe.portal.periodos.Ventana;

/**
 * Todo lo que una oficina tiene por presentar y lo último que presentó.
 *
 * @param corre el plazo que corre
 * @param ahora el momento en que se mira
 */
public record Tablero(List<Renglon> renglones, Ventana corre, Instant ahora) {

    public Tablero {
        renglones = List.copyOf(renglones);
    }

    /** Las que vencieron sin presentarse. */
    public long vencidas() {
        return cuantos(Renglon::vencido);
    }

    /** Las que esperan la firma del contratista, todavía a tiempo. */
    public long enFirma() {
        return cuantos(cada -> aTiempo(cada) && cada.situacion() == Situacion.EN_FIRMA);
    }

    /** Las que faltan por presentar y ni están en firma ni han vencido. */
    public long porPresentar() {
        return cuantos(cada -> aTiempo(cada) && cada.situacion() != Situacion.EN_FIRMA);
    }

    /** Cuántas hay en cada situación, también las que no tienen ninguna. */
    public Map<Situacion, Long> porSituacion() {
        var cuentas = new EnumMap<Situacion, Long>(Situacion.class);
        Arrays.stream(Situacion.values())
                .forEach(situacion -> cuentas.put(situacion, cuantos(cada -> cada.situacion() == situacion)));
        return cuentas;
    }

    /** Los cuatrimestres que aparecen, del más reciente al más antiguo. */
    public List<Cuatrimestre> cuatrimestres() {
        return renglones.stream()
                .map(Renglon::cuatrimestre)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    public long contratistas() {
        return renglones.stream()
                .map(cada -> cada.servicio().contratista())
                .distinct()
                .count();
    }

    private static boolean aTiempo(Renglon renglon) {
        return renglon.porPresentar() && !renglon.vencido();
    }

    private long cuantos(Predicate<Renglon> condicion) {
        return renglones.stream().filter(condicion).count();
    }
}
