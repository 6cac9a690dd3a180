package mx.icsoe.portal.periodos;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import mx.icsoe.portal.nucleo.Cuatrimestre;
import org.springframework.stereotype.Service;

/** Calcula las ventanas de presentación. */
@Service
public class Calendario {

    private static final int DIA_DE_VENCIMIENTO = 17;
    /** Ningún asueto seguido pasa de aquí; si pasara, el cálculo se detiene en vez de buscar sin fin. */
    private static final int DIAS_QUE_SE_MIRAN = 31;

    private final DiasInhabiles inhabiles;

    Calendario(DiasInhabiles inhabiles) {
        this.inhabiles = inhabiles;
    }

    /** Del día 1 al 17 del mes que sigue; si el 17 es inhábil, hasta el siguiente día hábil (Lineamiento 5.5). */
    public Ventana ventana(Cuatrimestre cuatrimestre) {
        return new Ventana(cuatrimestre, abre(cuatrimestre), primerHabilDesde(nominal(cuatrimestre)));
    }

    /**
     * Qué tan reciente es la ventana de un cuatrimestre: sube cada vez que se asienta algo que pudo moverla. No dice
     * cuántas veces se movió, pero no se mueve sin que suba.
     */
    public int revision(Cuatrimestre cuatrimestre) {
        LocalDate desde = nominal(cuatrimestre);
        return inhabiles.versiones(desde, desde.plusDays(DIAS_QUE_SE_MIRAN));
    }

    /** El plazo que corre: la primera ventana que todavía no vence, abierta o por abrir. */
    public Ventana queCorre(Instant momento) {
        Ventana reciente = ventana(Cuatrimestre.de(Ventana.dia(momento)).anterior());
        return reciente.vencida(momento) ? ventana(reciente.cuatrimestre().siguiente()) : reciente;
    }

    /** Las tres ventanas que vencen en un año: enero, mayo y septiembre. */
    public List<Ventana> delAnio(int anio) {
        return Stream.of(new Cuatrimestre(anio - 1, 3), new Cuatrimestre(anio, 1), new Cuatrimestre(anio, 2))
                .map(this::ventana)
                .toList();
    }

    private static LocalDate abre(Cuatrimestre cuatrimestre) {
        return cuatrimestre.ultimoDia().plusDays(1);
    }

    /** El día en que vencería si todos fueran hábiles. */
    private static LocalDate nominal(Cuatrimestre cuatrimestre) {
        return abre(cuatrimestre).withDayOfMonth(DIA_DE_VENCIMIENTO);
    }

    private LocalDate primerHabilDesde(LocalDate dia) {
        Set<LocalDate> asuetos = inhabiles.entre(dia, dia.plusDays(DIAS_QUE_SE_MIRAN));
        return dia.datesUntil(dia.plusDays(DIAS_QUE_SE_MIRAN))
                .filter(cada -> !esFinDeSemana(cada) && !asuetos.contains(cada))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no hay día hábil en el mes que sigue al " + dia));
    }

    private static boolean esFinDeSemana(LocalDate dia) {
        return dia.getDayOfWeek() == DayOfWeek.SATURDAY || dia.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
