package mx.icsoe.portal.periodos;

import java.time.LocalDate;
import java.util.Set;

/** Los días, además de sábados y domingos, que no cuentan como hábiles. */
public interface DiasInhabiles {

    Set<LocalDate> entre(LocalDate desde, LocalDate hasta);

    /** Cuántas versiones se han asentado de los días de un intervalo: nunca baja y sube con cada cambio. */
    int versiones(LocalDate desde, LocalDate hasta);
}
