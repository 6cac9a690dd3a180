package mx.icsoe.portal.plataforma.interfaz;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Cómo se escriben las fechas en las páginas: en español y con la hora del centro de México. */
public final class Fechas {

    private static final Locale MEXICO = Locale.of("es", "MX");
    private static final ZoneId CENTRO_DE_MEXICO = ZoneId.of("America/Mexico_City");
    private static final DateTimeFormatter DIA = DateTimeFormatter.ofPattern("d 'de' MMMM 'de' uuuu", MEXICO);
    private static final DateTimeFormatter CON_SEMANA =
            DateTimeFormatter.ofPattern("EEEE d 'de' MMMM 'de' uuuu", MEXICO);
    private static final DateTimeFormatter DEL_MES = DateTimeFormatter.ofPattern("EEE d", MEXICO);
    private static final DateTimeFormatter MOMENTO =
            DateTimeFormatter.ofPattern("d 'de' MMMM 'de' uuuu 'a las' H:mm", MEXICO);

    /** Con espacios que no se parten: en una tabla la fecha queda en un renglón. */
    private static final DateTimeFormatter CORTA = DateTimeFormatter.ofPattern("d\u00A0MMM\u00A0uuuu", MEXICO);

    private static final DateTimeFormatter HORA = DateTimeFormatter.ofPattern("H:mm", MEXICO);

    private Fechas() {}

    /** {@code 17 de mayo de 2027}. */
    public static String dia(LocalDate dia) {
        return DIA.format(dia);
    }

    /** {@code lunes 17 de mayo de 2027}. */
    public static String diaDeLaSemana(LocalDate dia) {
        return CON_SEMANA.format(dia);
    }

    /** {@code lun 17}. */
    public static String diaDelMes(LocalDate dia) {
        return DEL_MES.format(dia);
    }

    /** {@code 17 may 2027}, para las tablas. */
    public static String corta(LocalDate dia) {
        return CORTA.format(dia);
    }

    /** {@code 17 may 2027, 9:05}, hora del centro de México, para las tablas. */
    public static String corta(Instant momento) {
        var local = momento.atZone(CENTRO_DE_MEXICO);
        return CORTA.format(local) + ", " + HORA.format(local);
    }

    /** {@code 17 de mayo de 2027 a las 9:05}, hora del centro de México. */
    public static String momento(Instant momento) {
        return MOMENTO.format(momento.atZone(CENTRO_DE_MEXICO));
    }
}
