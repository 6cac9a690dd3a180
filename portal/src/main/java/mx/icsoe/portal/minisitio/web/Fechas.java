package mx.icsoe.portal.minisitio.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Fechas como se dicen: «lunes 18 de mayo de 2026». */
final class Fechas {

    private static final Locale MEXICO = Locale.of("es", "MX");
    private static final DateTimeFormatter CON_DIA = DateTimeFormatter.ofPattern("EEEE d 'de' MMMM 'de' uuuu", MEXICO);
    private static final DateTimeFormatter SIN_ANIO = DateTimeFormatter.ofPattern("EEEE d 'de' MMMM", MEXICO);
    private static final DateTimeFormatter CORTA = DateTimeFormatter.ofPattern("d 'de' MMMM 'de' uuuu", MEXICO);

    private Fechas() {}

    static String conDia(LocalDate dia) {
        return CON_DIA.format(dia);
    }

    static String sinAnio(LocalDate dia) {
        return SIN_ANIO.format(dia);
    }

    static String corta(LocalDate dia) {
        return CORTA.format(dia);
    }
}
