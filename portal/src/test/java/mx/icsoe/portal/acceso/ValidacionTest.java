package mx.icsoe.portal.acceso;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.Supplier;
import java.util.stream.Stream;
import mx.icsoe.efirma.demostracion.EfirmaDeDemostracion;
import mx.icsoe.efirma.demostracion.Persona;
import mx.icsoe.efirma.pruebas.Laboratorio;
import mx.icsoe.efirma.pruebas.Mentira;
import mx.icsoe.efirma.pruebas.OcspMentiroso;
import mx.icsoe.efirma.pruebas.Torcidos;
import mx.icsoe.portal.pruebas.PruebaDePortal;
import mx.icsoe.portal.pruebas.RelojDePrueba;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

@PruebaDePortal
@Import(AutoridadDePruebaConfiguration.class)
class ValidacionTest {

    private static final String RFC = Persona.moral().rfc();

    @LocalServerPort
    private int puerto;

    @Autowired
    private RelojDePrueba reloj;

    @Autowired
    private OcspMentiroso ocsp;

    @BeforeEach
    void poneElReloj() {
        reloj.fijar(Laboratorio.HOY);
        ocsp.mentir(Mentira.NINGUNA);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SED150312KT7", "sed150312kt7", " SED-150312-KT7 "})
    void aceptaElRfcComoSeEscriba(String escrito) {
        var entrada = EntradaPorHttp.abrir(puerto);

        var respuesta = entrada.presentar(
                escrito, Laboratorio.MORAL.token(entrada.navegador().sitio(), RFC, entrada.reto()));

        assertThat(respuesta.path("exito").asBoolean()).isTrue();
        assertThat(respuesta.path("nombre").asString())
                .isEqualTo(Persona.moral().nombre());
        assertThat(respuesta.path("rfc").asString()).isEqualTo(RFC);
    }

    @ParameterizedTest
    @MethodSource("efirmasQueNoSirven")
    void diceCadaCausaConSuMensaje(Supplier<EfirmaDeDemostracion> efirma, String rfc, String codigo, String mensaje) {
        var respuesta = EntradaPorHttp.abrir(puerto).validar(efirma.get(), rfc);

        assertThat(falta(respuesta)).isEqualTo(codigo + " " + mensaje);
    }

    static Stream<Arguments> efirmasQueNoSirven() {
        return Stream.of(
                caso(
                        Torcidos::vencida,
                        RFC,
                        "ACC-008",
                        "La e.firma venció el 14 de junio de 2026: renuévala en el SAT"),
                caso(Torcidos::aunNoVigente, RFC, "ACC-014", "La e.firma empieza a valer el 16 de junio de 2026"),
                caso(Torcidos::selloDigital, RFC, "ACC-010", "Este archivo es un sello digital (CSD), no una e.firma"),
                caso(Torcidos::sinUsosExtendidos, RFC, "ACC-015", "Este certificado no es una e.firma del SAT"),
                caso(Torcidos::deEmisorDesconocido, RFC, "ACC-017", "Este certificado no lo expidió el SAT"),
                caso(
                        Torcidos::deImpostor,
                        RFC,
                        "ACC-018",
                        "Este certificado dice ser del SAT, pero el SAT no lo firmó"),
                caso(
                        () -> Torcidos.conLlaveDe(1024),
                        RFC,
                        "ACC-022",
                        "La llave de este certificado no cumple lo que el SAT exige a una e.firma"),
                caso(() -> Laboratorio.MORAL, "XIA190128J61", "ACC-012", "El certificado es de otro RFC"),
                caso(
                        () -> Laboratorio.FISICA,
                        RFC,
                        "ACC-011",
                        "La e.firma es del representante legal: usa la de la persona moral"),
                caso(
                        () -> Laboratorio.MORAL,
                        Persona.representanteLegal().rfc(),
                        "ACC-016",
                        "El RFC que escribiste es del representante legal: escribe el de la persona moral"));
    }

    @Test
    void rechazaLaRevocada() {
        var revocada = Laboratorio.AUTORIDAD.expedirFiel(Persona.moral(), Laboratorio.HOY.minus(Duration.ofDays(30)));
        Laboratorio.AUTORIDAD.revocar(revocada.pareja().certificado(), Laboratorio.HOY.minus(Duration.ofDays(2)));

        assertThat(falta(EntradaPorHttp.abrir(puerto).validar(revocada, RFC)))
                .isEqualTo("ACC-009 La e.firma está revocada");
    }

    @Test
    void rechazaLaQueElSatNoConoce() {
        var desconocida = Laboratorio.efirma(Torcidos.sano().serie("30001000000999999999"));

        assertThat(falta(EntradaPorHttp.abrir(puerto).validar(desconocida, RFC)))
                .isEqualTo("ACC-021 El SAT no reconoce este certificado");
    }

    @ParameterizedTest
    @EnumSource(
            value = Mentira.class,
            mode = Mode.EXCLUDE,
            names = {"NINGUNA", "CON_SHA1", "DE_LA_EMISORA", "RESUCITA"})
    void cierraSiLaRespuestaDeRevocacionNoEsDeFiar(Mentira mentira) {
        ocsp.mentir(mentira);

        assertThat(falta(EntradaPorHttp.abrir(puerto).validar(Laboratorio.MORAL, RFC)))
                .isEqualTo("ACC-013 No pudimos consultar la revocación con el SAT; intenta en unos minutos");
    }

    @Test
    void noPreguntaPorLaRevocacionSinUnaFirmaBuena() {
        int antes = ocsp.preguntas();
        var entrada = EntradaPorHttp.abrir(puerto);

        entrada.presentar(RFC, Laboratorio.MORAL.token("https://sitio.falso", RFC, entrada.reto()));

        assertThat(ocsp.preguntas()).isEqualTo(antes);
    }

    private static Arguments caso(Supplier<EfirmaDeDemostracion> efirma, String rfc, String codigo, String mensaje) {
        return Arguments.of(efirma, rfc, codigo, mensaje);
    }

    private static String falta(JsonNode respuesta) {
        assertThat(respuesta.path("exito").asBoolean()).isFalse();
        var falta = respuesta.path("falta");
        return falta.path("codigo").asString() + " " + falta.path("mensaje").asString();
    }
}
