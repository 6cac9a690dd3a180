package mx.icsoe.portal.despacho;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * Escribe eventos de día entero como un archivo iCalendar (RFC 5545). Es lo único que hace falta de esa norma: sin
 * horas no hay zonas que describir, y el día es el del centro de México (ADR 0159).
 */
final class Icalendario {

    private static final String FIN = "\r\n";
    private static final int OCTETOS_POR_RENGLON = 75;
    private static final DateTimeFormatter DIA = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENTO =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final StringBuilder texto = new StringBuilder(2_048);

    private Icalendario() {}

    /**
     * El calendario entero.
     *
     * @param diasDeAviso cuántos días antes suena la alarma de cada evento
     */
    static String escribir(String nombre, List<Evento> eventos, int diasDeAviso, Instant ahora) {
        var salida = new Icalendario();
        salida.renglon("BEGIN", "VCALENDAR");
        salida.renglon("VERSION", "2.0");
        salida.renglon("PRODID", "-//icsoe//Calendario de plazos//ES");
        salida.renglon("CALSCALE", "GREGORIAN");
        salida.renglon("METHOD", "PUBLISH");
        salida.renglon("NAME", escapar(nombre));
        salida.renglon("X-WR-CALNAME", escapar(nombre));
        salida.renglon("X-WR-TIMEZONE", "America/Mexico_City");
        salida.renglon("REFRESH-INTERVAL;VALUE=DURATION", "PT6H");
        eventos.forEach(evento -> salida.evento(evento, diasDeAviso, ahora));
        salida.renglon("END", "VCALENDAR");
        return salida.texto.toString();
    }

    private void evento(Evento evento, int diasDeAviso, Instant ahora) {
        renglon("BEGIN", "VEVENT");
        renglon("UID", evento.uid());
        renglon("DTSTAMP", MOMENTO.format(ahora));
        renglon("SEQUENCE", Integer.toString(evento.secuencia()));
        renglon("DTSTART;VALUE=DATE", dia(evento.dia()));
        renglon("DTEND;VALUE=DATE", dia(evento.dia().plusDays(1)));
        renglon("SUMMARY", escapar(evento.titulo()));
        renglon("DESCRIPTION", escapar(evento.detalle()));
        renglon("TRANSP", "TRANSPARENT");
        renglon("BEGIN", "VALARM");
        renglon("ACTION", "DISPLAY");
        renglon("TRIGGER", "-P" + diasDeAviso + "D");
        renglon("DESCRIPTION", escapar(evento.titulo()));
        renglon("END", "VALARM");
        renglon("END", "VEVENT");
    }

    private static String dia(LocalDate dia) {
        return DIA.format(dia);
    }

    /** RFC 5545, 3.3.11. */
    private static String escapar(String valor) {
        return valor.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", "");
    }

    /** RFC 5545, 3.1: a lo más 75 octetos por renglón, sin partir una letra; los que siguen empiezan con un espacio. */
    private void renglon(String nombre, String valor) {
        int octetos = 0;
        String entero = nombre + ":" + valor;
        for (int i = 0; i < entero.length(); i = entero.offsetByCodePoints(i, 1)) {
            String letra = entero.substring(i, entero.offsetByCodePoints(i, 1));
            int suyos = letra.getBytes(StandardCharsets.UTF_8).length;
            if (octetos + suyos > OCTETOS_POR_RENGLON) {
                texto.append(FIN).append(' ');
                octetos = 1;
            }
            texto.append(letra);
            octetos += suyos;
        }
        texto.append(FIN);
    }
}
