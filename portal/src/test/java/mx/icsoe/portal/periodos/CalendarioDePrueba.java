package mx.icsoe.portal.periodos;

import java.util.Set;

/** Calendarios que no necesitan base. */
public final class CalendarioDePrueba {

    private CalendarioDePrueba() {}

    public static Calendario sinAsuetos() {
        return new Calendario((desde, hasta) -> Set.of());
    }
}
