package mx.icsoe.efirma.revocacion;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Map;
import mx.icsoe.efirma.confianza.Autoridad;
import mx.icsoe.efirma.demostracion.ServicioOcsp;
import mx.icsoe.efirma.pruebas.Laboratorio;
import mx.icsoe.efirma.pruebas.Mentira;
import mx.icsoe.efirma.pruebas.OcspMentiroso;
import mx.icsoe.efirma.pruebas.RelojDeMano;
import mx.icsoe.efirma.revocacion.EstadoDeRevocacion.Causa;
import mx.icsoe.efirma.revocacion.EstadoDeRevocacion.NoConsultado;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RevocacionOcspTest {

    private static final Map<Mentira, Causa> CAUSAS = Map.ofEntries(
            Map.entry(Mentira.OTRO_NONCE, Causa.OTRO_NONCE),
            Map.entry(Mentira.SIN_NONCE, Causa.SIN_NONCE),
            Map.entry(Mentira.VIEJA, Causa.FUERA_DE_TIEMPO),
            Map.entry(Mentira.FUTURA, Causa.FUERA_DE_TIEMPO),
            Map.entry(Mentira.CADUCADA, Causa.FUERA_DE_TIEMPO),
            Map.entry(Mentira.OTRA_SERIE, Causa.OTRO_CERTIFICADO),
            Map.entry(Mentira.FIRMA_ROTA, Causa.FIRMA_INCORRECTA),
            Map.entry(Mentira.FIRMANTE_AJENO, Causa.FIRMANTE_AJENO),
            Map.entry(Mentira.TITULAR_COMO_DELEGADO, Causa.FIRMANTE_AJENO),
            Map.entry(Mentira.DELEGADO_VENCIDO, Causa.FIRMANTE_AJENO),
            Map.entry(Mentira.RESPONSABLE_CON_OTRO_NOMBRE, Causa.SEGUNDO_JUEZ_EN_CONTRA),
            Map.entry(Mentira.INTENTA_LUEGO, Causa.SERVICIO_CON_ERROR),
            Map.entry(Mentira.LENTA, Causa.TIEMPO_AGOTADO),
            Map.entry(Mentira.GOTEA, Causa.TIEMPO_AGOTADO),
            Map.entry(Mentira.ERROR_500, Causa.ESTADO_HTTP),
            Map.entry(Mentira.ENORME, Causa.RESPUESTA_ENORME),
            Map.entry(Mentira.BASURA, Causa.RESPUESTA_ILEGIBLE),
            Map.entry(Mentira.VACIA, Causa.RESPUESTA_ILEGIBLE));

    private final RelojDeMano reloj = new RelojDeMano(Laboratorio.HOY);
    private final OcspMentiroso servicio = new OcspMentiroso(Laboratorio.AUTORIDAD, reloj);
    private final Revocacion revocacion = en(servicio.direccion());

    @AfterEach
    void cerrar() {
        servicio.close();
    }

    @ParameterizedTest
    @EnumSource(
            value = Mentira.class,
            names = {"NINGUNA", "CON_SHA1", "DE_LA_EMISORA", "RESUCITA"})
    void creeUnaRespuestaHonestaYGuardaLaEvidencia(Mentira forma) {
        servicio.mentir(forma);
        assertThat(consultar()).isInstanceOfSatisfying(EstadoDeRevocacion.Vigente.class, vigente -> {
            assertThat(vigente.evidencia().producida()).isEqualTo(Laboratorio.HOY);
            assertThat(vigente.evidencia().respuesta()).startsWith(0x30);
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = Mentira.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"NINGUNA", "CON_SHA1", "DE_LA_EMISORA", "RESUCITA"})
    void cierraAnteCadaMentiraYDiceCual(Mentira mentira) {
        servicio.mentir(mentira);
        boolean tarda = CAUSAS.get(mentira) == Causa.TIEMPO_AGOTADO;
        Revocacion consulta = en(servicio.direccion(), Duration.ofMillis(tarda ? 300 : 20_000));
        assertThat(consulta.consultar(Laboratorio.MORAL.pareja().certificado(), emisora()))
                .isInstanceOfSatisfying(
                        NoConsultado.class, sin -> assertThat(sin.causa()).isEqualTo(CAUSAS.get(mentira)));
    }

    @Test
    void cierraSiElServicioEstaCaido() {
        URI direccion = servicio.direccion();
        servicio.close();
        assertThat(en(direccion).consultar(Laboratorio.MORAL.pareja().certificado(), emisora()))
                .isEqualTo(new NoConsultado(Causa.SIN_CONEXION));
    }

    @Test
    void entiendeAlServicioDeDemostracion() throws Exception {
        try (ServicioOcsp honesto = ServicioOcsp.abrir(Laboratorio.AUTORIDAD, 0, reloj)) {
            assertThat(en(honesto.direccion())
                            .consultar(Laboratorio.MORAL.pareja().certificado(), emisora()))
                    .isInstanceOf(EstadoDeRevocacion.Vigente.class);
        }
    }

    private EstadoDeRevocacion consultar() {
        return revocacion.consultar(Laboratorio.MORAL.pareja().certificado(), emisora());
    }

    private Revocacion en(URI direccion) {
        return en(direccion, Duration.ofSeconds(20));
    }

    private Revocacion en(URI direccion, Duration espera) {
        return new RevocacionOcsp(direccion, espera, reloj, new SecureRandom());
    }

    private static Autoridad emisora() {
        return new Autoridad(
                "AC de demostración", false, Laboratorio.AUTORIDAD.intermedia().certificado());
    }
}
