package mx.icsoe.portal.periodos;

import java.time.LocalDate;
import java.util.Set;

/** Calendarios que no necesitan base. */
public final class CalendarioDePrueba {

    private CalendarioDePrueba() {}

    public static Calendario sinAsuetos() {
        return con(Set.of());
    }

    static Calendario con(Set<LocalDate> asuetos) {
        return new Calendario(new Fijos(asuetos));
    }

    private record Fijos(Set<LocalDate> dias) implements DiasInhabiles {

        @Override
        public Set<LocalDate> entre(LocalDate desde, LocalDate hasta) {
            return dias;
        }

        @Override
        public int versiones(LocalDate desde, LocalDate hasta) {
            return dias.size();
        }
    }
}
