package mx.icsoe.portal.despacho;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import mx.icsoe.portal.pruebas.Navegador;
import mx.icsoe.portal.pruebas.SesionDePrueba;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** El calendario de plazos: el archivo y la dirección secreta, leídos por un lector ajeno. */
class CalendarioDePlazosTest extends PruebaDeDespacho {

    private static final String RUTA = "/icsoe/calendario-de-plazos";
    private static final Pattern DIRECCION =
            Pattern.compile("http://localhost:\\d+(" + RUTA + "/([A-Za-z0-9_-]{43})\\.ics)");

    @Autowired
    private JdbcClient base;

    @Test
    void llevaUnEventoPorCadaInformativaPendienteSinRfc() throws Exception {
        var debeDos = oficina.servicio("CPA150101AA1", "Debe dos");
        oficina.vencida(debeDos);
        var alCorriente = oficina.servicio("CPA150102AA1", "Al corriente");
        oficina.presentada(alCorriente);

        String texto =
                frente(List.of(debeDos, alCorriente)).ver(RUTA + "/plazos.ics").body();

        assertThat(eventos(texto))
                .extracting(evento -> valor(evento, Property.DTSTART), evento -> valor(evento, Property.SUMMARY))
                .containsExactly(
                        tuple("20260119", "Debe dos: vence la informativa del tercer cuatrimestre de 2025"),
                        tuple("20260518", "Debe dos: vence la informativa del primer cuatrimestre de 2026"));
        assertThat(texto).doesNotContain("CPA150101AA1", "Al corriente").contains("X-WR-TIMEZONE:America/Mexico_City");
    }

    @Test
    void sinNombresCuentaCuantasVencenCadaDia() throws Exception {
        var una = oficina.servicio("CPB150101AA1", "Nombre Secreto");
        var otra = oficina.servicio("CPB150102AA1", "Otro Secreto");
        var frente = frente(List.of(una, otra));

        String texto =
                leer(direccion(frente.enviar(RUTA + "/direccion", Map.of()).body()));

        assertThat(eventos(texto))
                .singleElement()
                .satisfies(evento -> assertThat(valor(evento, Property.SUMMARY))
                        .isEqualTo("ICSOE: Vencen 2 informativas del primer cuatrimestre de 2026"));
        assertThat(texto).doesNotContain("Secreto");
        assertThat(leer(direccion(frente.enviar(RUTA + "/direccion", Map.of("nombres", "si"))
                        .body())))
                .contains("Nombre Secreto", "Otro Secreto");
    }

    @Test
    void conservaElIdentificadorYSubeLaSecuenciaCuandoUnDiaInhabilMueveElPlazo() throws Exception {
        // Un año lejano: el día inhábil se queda en la base y no debe mover los plazos de otras pruebas.
        reloj.fijar(Instant.parse("2041-01-05T18:00:00Z"));
        var frente = frente(List.of(oficina.servicio("CPC150101AA1", "Del tercer cuatrimestre")));
        var antes = ultimo(frente);
        assertThat(valor(antes, Property.DTSTART)).isEqualTo("20410117");

        base.sql("""
                        insert into periodos.dia_inhabil (autoridad, dia, version, inhabil, motivo, fuente, asentado, quien)
                        values ('IMSS', '2041-01-17', 1, true, 'Prueba', 'Prueba', now(), 'prueba')
                        """).update();
        var despues = ultimo(frente);

        assertThat(valor(despues, Property.DTSTART)).isEqualTo("20410118");
        assertThat(valor(despues, Property.UID)).isEqualTo(valor(antes, Property.UID));
        assertThat(secuencia(despues)).isEqualTo(secuencia(antes) + 1);
        assertThat(secuencia(ultimo(frente))).isEqualTo(secuencia(despues));
    }

    @Test
    void enseniaLaDireccionUnaVezYGuardaSoloSuHuella() {
        var capturista = new Oficinista(portal, List.of(oficina.servicio("CPD150101AA1", "Una")));
        var frente = capturista.frenteA(puerto);

        var respuesta = frente.enviar(RUTA + "/direccion", Map.of());
        String ficha = ficha(respuesta.body());

        assertThat(respuesta.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(frente.ver(RUTA).body())
                .contains("Tienes una dirección abierta")
                .doesNotContain(ficha);
        assertThat(base.sql("select suscripcion::text from despacho.suscripcion where dueno = ?")
                        .param(capturista.id().valor())
                        .query(String.class)
                        .single())
                .doesNotContain(ficha);
        assertThat(base.sql("select detalle::text from bitacora.asiento where accion = 'calendario.direccion-abierta'")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .noneMatch(detalle -> detalle.contains(ficha));
    }

    @Test
    void laAnteriorYLaApagadaDejanDeServir() {
        var frente = frente(List.of(oficina.servicio("CPE150101AA1", "Una")));
        String primera = direccion(frente.enviar(RUTA + "/direccion", Map.of()).body());
        String segunda = direccion(frente.enviar(RUTA + "/direccion", Map.of()).body());

        assertThat(estado(primera)).isEqualTo(404);
        assertThat(estado(segunda)).isEqualTo(200);
        frente.enviar(RUTA + "/apagar", Map.of());
        assertThat(estado(segunda)).isEqualTo(404);
        assertThat(estado(RUTA + "/" + "A".repeat(43) + ".ics")).isEqualTo(404);
        assertThat(estado(RUTA + "/a.ics")).isEqualTo(404);
    }

    @Test
    void elProgramaPuedeConservarloUnaHoraYNadieMas() {
        var frente = frente(List.of(oficina.servicio("CPF150101AA1", "Una")));
        var respuesta = new Navegador(puerto)
                .pedir(direccion(frente.enviar(RUTA + "/direccion", Map.of()).body()));

        assertThat(respuesta.headers().allValues("Cache-Control")).containsExactly("max-age=3600, private");
        assertThat(respuesta.headers().firstValue("Content-Type")).contains("text/calendar;charset=UTF-8");
        assertThat(respuesta.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void quienDejaDeAtenderAUnoDejaDeVerSusPlazos() throws Exception {
        var servicio = oficina.servicio("CPG150101AA1", "Una");
        var capturista = new Oficinista(portal, List.of(servicio));
        String direccion = direccion(
                capturista.frenteA(puerto).enviar(RUTA + "/direccion", Map.of()).body());
        assertThat(eventos(leer(direccion))).hasSize(1);

        capturista.suspendidoPor(servicio);

        assertThat(eventos(leer(direccion))).isEmpty();
    }

    @Test
    void elContratistaTieneElSuyo() throws Exception {
        var sesion = SesionDePrueba.deAlta(portal, "CPH150101AA1");
        var frente = new Oficinista.Frente(new Navegador(puerto).con(sesion), sesion.ficha());

        assertThat(frente.ver(RUTA).body()).doesNotContain("Decir el nombre de cada contratista");
        assertThat(eventos(leer(direccion(frente.enviar(RUTA + "/direccion", Map.of("nombres", "si"))
                        .body()))))
                .singleElement()
                .satisfies(evento -> assertThat(valor(evento, Property.SUMMARY))
                        .isEqualTo("ICSOE: Vence la informativa del primer cuatrimestre de 2026"));
        assertThat(frente.ver(RUTA + "/plazos.ics").statusCode()).isEqualTo(200);
    }

    private static CalendarComponent ultimo(Oficinista.Frente frente) throws Exception {
        return eventos(frente.ver(RUTA + "/plazos.ics").body()).getLast();
    }

    private String leer(String direccion) {
        return new Navegador(puerto).pedir(direccion).body();
    }

    private int estado(String direccion) {
        return new Navegador(puerto).pedir(direccion).statusCode();
    }

    private static String direccion(String pagina) {
        return hallar(pagina, 1);
    }

    private static String ficha(String pagina) {
        return hallar(pagina, 2);
    }

    private static String hallar(String pagina, int grupo) {
        var hallada = DIRECCION.matcher(pagina);
        assertThat(hallada.find()).as("la página enseña la dirección").isTrue();
        return hallada.group(grupo);
    }

    private static List<CalendarComponent> eventos(String texto) throws Exception {
        var calendario = new CalendarBuilder().build(new StringReader(texto));
        calendario.validate(true);
        return calendario.getComponents(Component.VEVENT);
    }

    private static int secuencia(CalendarComponent evento) {
        return Integer.parseInt(valor(evento, Property.SEQUENCE));
    }

    private static String valor(CalendarComponent evento, String propiedad) {
        return evento.getProperty(propiedad).orElseThrow().getValue();
    }
}
