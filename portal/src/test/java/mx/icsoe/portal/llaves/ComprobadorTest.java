package mx.icsoe.portal.llaves;

import static mx.icsoe.portal.llaves.Circunstancia.PRESENTE;
import static mx.icsoe.portal.llaves.Circunstancia.VERIFICADA;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import mx.icsoe.portal.llaves.DispositivoDePrueba.Clase;
import mx.icsoe.portal.nucleo.Octetos;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cada dato de lo que responde un dispositivo, alterado por separado, se rechaza y con su motivo. */
class ComprobadorTest {

    private static final String ORIGEN = "https://icsoe.ejemplo.mx";
    private static final String SITIO = "icsoe.ejemplo.mx";
    private static final Octetos RETO =
            new Octetos("0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII));
    private static final String OTRO_RETO =
            Circunstancia.base64url("otro-reto-otro-reto-otro-reto-32".getBytes(StandardCharsets.US_ASCII));
    private static final int RESPALDABLE = 0x08;
    private static final int RESPALDADA = 0x10;

    private final Comprobador comprobador = new Comprobador(() -> ORIGEN);
    private final DispositivoDePrueba dispositivo = DispositivoDePrueba.nuevo(Clase.ES256);

    @ParameterizedTest
    @EnumSource(Clase.class)
    void aceptaUnaLlaveDeCadaClaseYSuUso(Clase clase) {
        var uno = DispositivoDePrueba.nuevo(clase);
        var credencial = buena(comprobador.nueva(uno.agregar("Laptop", alAgregar()), RETO));

        assertThat(credencial.id().bytes()).isEqualTo(uno.credencial());
        assertThat(buena(comprobador.uso(uno.usar(alEntrar().conContador(1)), credencial, RETO)))
                .isEqualTo(new Comprobacion.Firmado(1, false));
    }

    @Test
    void dejaDichoSiLaLlaveSeCopiaEntreDispositivosDeLaPersona() {
        var circunstancia = alAgregar().conBanderas(alAgregar().banderas() | RESPALDABLE | RESPALDADA);
        var credencial = buena(comprobador.nueva(dispositivo.agregar("Teléfono", circunstancia), RETO));

        assertThat(credencial.respaldable()).isTrue();
        assertThat(credencial.respaldada()).isTrue();
        var uso = alEntrar().conBanderas(PRESENTE | VERIFICADA | RESPALDABLE | RESPALDADA);
        assertThat(buena(comprobador.uso(dispositivo.usar(uso), credencial, RETO)))
                .isEqualTo(new Comprobacion.Firmado(0, true));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("alteraciones")
    void rechazaUnaLlaveNuevaAlterada(String caso, MotivoDeLlave motivo, UnaryOperator<Circunstancia> alteracion) {
        var respuesta = dispositivo.agregar("Laptop", alteracion.apply(alAgregar()));

        assertThat(comprobador.nueva(respuesta, RETO)).isEqualTo(new Comprobacion.Mala<>(motivo));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("alteraciones")
    void rechazaUnUsoAlterado(String caso, MotivoDeLlave motivo, UnaryOperator<Circunstancia> alteracion) {
        var credencial = buena(comprobador.nueva(dispositivo.agregar("Laptop", alAgregar()), RETO));

        assertThat(comprobador.uso(dispositivo.usar(alteracion.apply(alEntrar())), credencial, RETO))
                .isEqualTo(new Comprobacion.Mala<>(motivo));
    }

    static Stream<Arguments> alteraciones() {
        return Stream.of(
                caso("otro reto", MotivoDeLlave.RETO_DISTINTO, una -> una.conReto(OTRO_RETO)),
                caso("reto vacío", MotivoDeLlave.RETO_DISTINTO, una -> una.conReto("")),
                caso("otro origen", MotivoDeLlave.ORIGEN_AJENO, una -> una.conOrigen("https://icsoe.ejemplo.mx.malo")),
                caso("otro puerto", MotivoDeLlave.ORIGEN_AJENO, una -> una.conOrigen(ORIGEN + ":8443")),
                caso("sin cifrar", MotivoDeLlave.ORIGEN_AJENO, una -> una.conOrigen("http://icsoe.ejemplo.mx")),
                caso("subdominio", MotivoDeLlave.ORIGEN_AJENO, una -> una.conOrigen("https://x.icsoe.ejemplo.mx")),
                caso("en un marco ajeno", MotivoDeLlave.ORIGEN_AJENO, Circunstancia::enMarco),
                caso("otro sitio", MotivoDeLlave.SITIO_AJENO, una -> una.conRpId("ejemplo.mx")),
                caso("sin presencia", MotivoDeLlave.SIN_VERIFICAR, una -> una.sin(PRESENTE)),
                caso("sin verificar", MotivoDeLlave.SIN_VERIFICAR, una -> una.sin(VERIFICADA)),
                caso(
                        "respaldada sin poderlo",
                        MotivoDeLlave.MAL_FORMADA,
                        una -> una.conBanderas(una.banderas() | RESPALDADA)),
                caso("otra ceremonia", MotivoDeLlave.MAL_FORMADA, una -> una.conTipo("payment.get")),
                caso(
                        "la ceremonia contraria",
                        MotivoDeLlave.MAL_FORMADA,
                        una -> una.conTipo(una.tipo().equals("webauthn.get") ? "webauthn.create" : "webauthn.get")));
    }

    private static Arguments caso(String nombre, MotivoDeLlave motivo, UnaryOperator<Circunstancia> alteracion) {
        return Arguments.of(nombre, motivo, alteracion);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -35, -36, -37, -257, -65535, 5})
    void rechazaUnAlgoritmoQueNoSeOfrecio(int algoritmo) {
        var respuesta =
                DispositivoDePrueba.nuevo(Clase.ES256).diciendoSerDe(algoritmo).agregar("Laptop", alAgregar());

        assertThat(comprobador.nueva(respuesta, RETO))
                .isIn(
                        new Comprobacion.Mala<>(MotivoDeLlave.ALGORITMO),
                        new Comprobacion.Mala<>(MotivoDeLlave.MAL_FORMADA));
    }

    @Test
    void rechazaElContadorQueRetrocedeOSeQueda() {
        var nueva = comprobador.nueva(dispositivo.agregar("Laptop", alAgregar().conContador(7)), RETO);
        var credencial = buena(nueva);

        for (long contador : new long[] {0, 1, 7}) {
            assertThat(comprobador.uso(dispositivo.usar(alEntrar().conContador(contador)), credencial, RETO))
                    .isEqualTo(new Comprobacion.Mala<>(MotivoDeLlave.COPIADA));
        }
        assertThat(buena(comprobador.uso(dispositivo.usar(alEntrar().conContador(8)), credencial, RETO))
                        .contador())
                .isEqualTo(8);
    }

    @Test
    void rechazaLaFirmaDeOtraLlaveYLaAlterada() {
        var credencial = buena(comprobador.nueva(dispositivo.agregar("Laptop", alAgregar()), RETO));
        var ajena = DispositivoDePrueba.nuevo(Clase.ES256).usar(alEntrar());
        var propia = dispositivo.usar(alEntrar());
        var conFirmaAjena = new Respuesta.Uso(
                propia.credencial(),
                propia.manija(),
                propia.clientDataJson(),
                propia.authenticatorData(),
                ajena.firma());
        var sinFirma = new Respuesta.Uso(
                propia.credencial(),
                propia.manija(),
                propia.clientDataJson(),
                propia.authenticatorData(),
                new Octetos(new byte[0]));

        assertThat(comprobador.uso(conFirmaAjena, credencial, RETO))
                .isEqualTo(new Comprobacion.Mala<>(MotivoDeLlave.FIRMA_INCORRECTA));
        assertThat(comprobador.uso(sinFirma, credencial, RETO))
                .isEqualTo(new Comprobacion.Mala<>(MotivoDeLlave.FIRMA_INCORRECTA));
    }

    private static Circunstancia alAgregar() {
        return Circunstancia.alAgregar(ORIGEN, SITIO, RETO.bytes());
    }

    private static Circunstancia alEntrar() {
        return Circunstancia.alEntrar(ORIGEN, SITIO, RETO.bytes());
    }

    private static <T> T buena(Comprobacion<T> comprobacion) {
        assertThat(comprobacion).isInstanceOf(Comprobacion.Buena.class);
        return ((Comprobacion.Buena<T>) comprobacion).valor();
    }
}
