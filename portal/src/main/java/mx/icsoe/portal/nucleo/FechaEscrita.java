package mx.icsoe.portal.nucleo;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Las fechas como las escribe la gente: {@code 15/03/2026}, {@code 2026-03-15}, {@code 15 de marzo de 2026}. */
public final class FechaEscrita {

    private static final int LARGO_RAZONABLE = 40;
    private static final Pattern DIA_PRIMERO = Pattern.compile("(\\d{1,2})[/.\\- ](\\d{1,2})[/.\\- ](\\d{4}|\\d{2})");
    private static final Pattern ANIO_PRIMERO =
            Pattern.compile("(\\d{4})[/.\\-](\\d{1,2})[/.\\-](\\d{1,2})(?:[t ]0{1,2}:00(?::00(?:\\.0+)?)?)?");
    private static final Pattern CON_LETRA =
            Pattern.compile("(\\d{1,2})(?: de |[/.\\- ])([a-z]{3,10})\\.?(?: del? |[/.\\- ])(\\d{4}|\\d{2})");
    private static final List<String> MESES =
            List.of("ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic");

    private FechaEscrita() {}

    /** Vacío si no se entiende o si el día no existe. */
    public static Optional<LocalDate> leer(String texto) {
        if (texto.length() > LARGO_RAZONABLE) {
            return Optional.empty();
        }
        String limpio = sinAcentos(texto).strip().replaceAll("[\\s\\u00A0]+", " ");
        Matcher dia = DIA_PRIMERO.matcher(limpio);
        if (dia.matches()) {
            return fecha(anio(dia.group(3)), Integer.parseInt(dia.group(2)), dia.group(1));
        }
        Matcher anio = ANIO_PRIMERO.matcher(limpio);
        if (anio.matches()) {
            return fecha(Integer.parseInt(anio.group(1)), Integer.parseInt(anio.group(2)), anio.group(3));
        }
        Matcher letra = CON_LETRA.matcher(limpio);
        return letra.matches() ? fecha(anio(letra.group(3)), mes(letra.group(2)), letra.group(1)) : Optional.empty();
    }

    /** {@code 15/03/2026}. */
    public static String texto(LocalDate dia) {
        return "%02d/%02d/%04d".formatted(dia.getDayOfMonth(), dia.getMonthValue(), dia.getYear());
    }

    private static String sinAcentos(String texto) {
        return Normalizer.normalize(texto, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    private static int anio(String cifras) {
        return cifras.length() == 2 ? 2000 + Integer.parseInt(cifras) : Integer.parseInt(cifras);
    }

    /** De 1 a 12; 0 si no es un mes, que ninguna fecha tiene. */
    private static int mes(String nombre) {
        return MESES.indexOf(nombre.startsWith("set") ? "sep" : nombre.substring(0, 3)) + 1;
    }

    private static Optional<LocalDate> fecha(int anio, int mes, String dia) {
        try {
            return Optional.of(LocalDate.of(anio, mes, Integer.parseInt(dia)));
        } catch (DateTimeException noExiste) {
            return Optional.empty();
        }
    }
}
