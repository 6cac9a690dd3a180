package mx.icsoe.portal.minisitio.web;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.IntStream;
import mx.icsoe.portal.periodos.Calendario;
import mx.icsoe.portal.periodos.Ventana;
import org.springframework.stereotype.Component;

/** Los plazos vistos desde hoy. */
@Component
class CalendarioPublico {

    private static final int PRIMER_ANIO = 2022;
    private static final int ANIOS_POR_VENIR = 4;

    private final Calendario calendario;
    private final InstantSource reloj;

    CalendarioPublico(Calendario calendario, InstantSource reloj) {
        this.calendario = calendario;
        this.reloj = reloj;
    }

    Plazo plazo() {
        Instant ahora = reloj.instant();
        return new Plazo(calendario.queCorre(ahora), ahora);
    }

    /** El año en que vence el plazo que corre. */
    AnioDelCalendario anioEnCurso() {
        return anio(plazo().ventana().vence().getYear());
    }

    /** Desde que existe la obligación hasta cuatro años adelante, el más reciente primero. */
    List<AnioDelCalendario> anios() {
        int ultimo = Ventana.dia(reloj.instant()).getYear() + ANIOS_POR_VENIR;
        return IntStream.rangeClosed(PRIMER_ANIO, ultimo)
                .map(anio -> ultimo + PRIMER_ANIO - anio)
                .mapToObj(this::anio)
                .toList();
    }

    private AnioDelCalendario anio(int anio) {
        return new AnioDelCalendario(anio, calendario.delAnio(anio));
    }
}
