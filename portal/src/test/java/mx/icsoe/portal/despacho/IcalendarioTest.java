package mx.icsoe.portal.despacho;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

/** Lo que se escribe lo entiende un lector ajeno, letra por letra. */
class IcalendarioTest {

    private static final Instant AHORA = Instant.parse("2026-05-12T18:00:00Z");

    @Test
    void loLeeUnLectorAjeno() throws Exception {
        String raro = "Águila, «Ñuu»; S.A.\\C.V. de la colonia Peñón y otras palabras para que no quepa en un renglón";

        var leido = leer(escribir(evento(raro, 3)));

        VEvent unico = (VEvent) leido.getComponents(Component.VEVENT).getFirst();
        assertThat(valor(unico, Property.SUMMARY)).isEqualTo(raro);
        assertThat(valor(unico, Property.DTSTART)).isEqualTo("20260518");
        assertThat(valor(unico, Property.DTEND)).isEqualTo("20260519");
        assertThat(valor(unico, Property.UID)).isEqualTo("uno@icsoe");
        assertThat(valor(unico, Property.SEQUENCE)).isEqualTo("3");
        assertThat(unico.getAlarms().getFirst().getProperty(Property.TRIGGER).map(Property::getValue))
                .contains("-P5D");
        leido.validate(true);
    }

    @Test
    void doblaLosRenglonesA75OctetosSinPartirUnaLetra() {
        String texto = escribir(evento("ñ".repeat(200), 0));

        assertThat(texto).endsWith("\r\n");
        assertThat(texto.split("\r\n")).allSatisfy(renglon -> {
            assertThat(renglon.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
            assertThat(renglon).doesNotContain("\uFFFD");
        });
        assertThat(texto.replace("\r\n ", "")).contains("SUMMARY:" + "ñ".repeat(200));
    }

    @Test
    void noDejaQueUnNombreAgregueRenglones() throws Exception {
        var leido = leer(escribir(evento("Uno\r\nATTENDEE:mailto:otro@empresa.mx\nEND:VEVENT", 0)));

        VEvent unico = (VEvent) leido.getComponents(Component.VEVENT).getFirst();
        assertThat(leido.getComponents(Component.VEVENT)).hasSize(1);
        assertThat(unico.getProperty(Property.ATTENDEE)).isEmpty();
    }

    @Test
    void escribeUnCalendarioSinEventos() {
        assertThat(Icalendario.escribir("Plazos", List.of(), 5, AHORA)).contains("BEGIN:VCALENDAR", "END:VCALENDAR");
    }

    private static Evento evento(String titulo, int secuencia) {
        return new Evento("uno@icsoe", secuencia, LocalDate.of(2026, 5, 18), titulo, "Detalle, con coma");
    }

    private static String escribir(Evento evento) {
        return Icalendario.escribir("Plazos de ICSOE", List.of(evento), 5, AHORA);
    }

    private static Calendar leer(String texto) throws Exception {
        return new CalendarBuilder().build(new StringReader(texto));
    }

    private static String valor(VEvent evento, String propiedad) {
        return evento.getProperty(propiedad).orElseThrow().getValue();
    }
}
