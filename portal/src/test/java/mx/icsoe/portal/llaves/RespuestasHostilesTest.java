package mx.icsoe.portal.llaves;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import mx.icsoe.portal.llaves.DispositivoDePrueba.Clase;
import mx.icsoe.portal.nucleo.Octetos;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lo que nadie mandaría de buena fe: CBOR y JSON rotos de mil maneras. Siempre hay respuesta y nunca una excepción. */
class RespuestasHostilesTest {

    private static final String ORIGEN = "https://icsoe.ejemplo.mx";
    private static final String SITIO = "icsoe.ejemplo.mx";
    private static final int MUTACIONES = 1_000;
    private static final Octetos RETO =
            new Octetos("0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII));

    private final Comprobador comprobador = new Comprobador(() -> ORIGEN);
    private final DispositivoDePrueba dispositivo = DispositivoDePrueba.nuevo(Clase.ES256);

    @ParameterizedTest
    @ValueSource(longs = {1, 2026, 77})
    void nuncaTropiezaConUnaLlaveNuevaMutada(long semilla) {
        var azar = new Random(semilla);
        var buena = dispositivo.agregar("Laptop", Circunstancia.alAgregar(ORIGEN, SITIO, RETO.bytes()));
        int malas = 0;
        for (int una = 0; una < MUTACIONES; una++) {
            boolean elObjeto = azar.nextInt(4) > 0;
            var mutada = new Respuesta.Nueva(
                    "Laptop",
                    elObjeto ? buena.clientDataJson() : mutar(buena.clientDataJson(), azar),
                    elObjeto ? mutar(buena.attestationObject(), azar) : buena.attestationObject());
            if (comprobador.nueva(mutada, RETO) instanceof Comprobacion.Mala<Credencial>) {
                malas++;
            }
        }
        // Las demás cambiaron el identificador o el modelo, que nadie firma al agregar: son otra llave, no una mala.
        assertThat(malas).isGreaterThan(MUTACIONES / 3);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2026, 77})
    void nuncaAceptaNiTropiezaConUnUsoMutado(long semilla) {
        var azar = new Random(semilla);
        var credencial = credencial();
        var buena = dispositivo.usar(
                Circunstancia.alEntrar(ORIGEN, SITIO, RETO.bytes()).conContador(9));
        for (int una = 0; una < MUTACIONES; una++) {
            var mutada = mutada(buena, azar.nextInt(3), azar);
            if (!mutada.equals(buena)) {
                assertThat(comprobador.uso(mutada, credencial, RETO)).isInstanceOf(Comprobacion.Mala.class);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2026, 77})
    void nuncaTropiezaConUnJsonMutado(long semilla) {
        var azar = new Random(semilla);
        var buena = DispositivoDePrueba.json(dispositivo.usar(Circunstancia.alEntrar(ORIGEN, SITIO, RETO.bytes())));
        int leidas = 0;
        for (int una = 0; una < MUTACIONES; una++) {
            var mutado = mutar(new Octetos(buena.getBytes(StandardCharsets.UTF_8)), azar);
            var texto = new String(mutado.bytes(), StandardCharsets.UTF_8);
            leidas += Respuesta.uso(texto).isPresent() ? 1 : 0;
            leidas += Respuesta.nueva(texto).isPresent() ? 1 : 0;
        }
        assertThat(leidas).isLessThan(MUTACIONES);
    }

    @Test
    void aguantaCborAnidadoYLargosFingidos() {
        byte[] anidado = new byte[20_000];
        Arrays.fill(anidado, (byte) 0x81);
        byte[] enorme = {(byte) 0x5b, 0x7f, -1, -1, -1, -1, -1, -1, -1};
        byte[] sinFin = {(byte) 0xbf, 0x61, 0x61, (byte) 0xbf};
        for (byte[] hostil : new byte[][] {anidado, enorme, sinFin, {}, {(byte) 0xf6}}) {
            var respuesta = new Respuesta.Nueva(
                    "x",
                    new Octetos(Circunstancia.alAgregar(ORIGEN, SITIO, RETO.bytes())
                            .clientDataJson()
                            .getBytes(StandardCharsets.UTF_8)),
                    new Octetos(hostil));
            assertThat(comprobador.nueva(respuesta, RETO))
                    .isEqualTo(new Comprobacion.Mala<>(MotivoDeLlave.MAL_FORMADA));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "\"hola\"",
                "{}",
                "{\"nombre\":1}",
                "{\"nombre\":\"x\",\"clientDataJSON\":\"+/\",\"attestationObject\":\"AA\"}"
            })
    void noLeeLoQueNoTieneForma(String json) {
        assertThat(Respuesta.nueva(json)).isEmpty();
        assertThat(Respuesta.uso(json)).isEmpty();
    }

    private Credencial credencial() {
        var nueva = dispositivo.agregar("Laptop", Circunstancia.alAgregar(ORIGEN, SITIO, RETO.bytes()));
        return ((Comprobacion.Buena<Credencial>) comprobador.nueva(nueva, RETO)).valor();
    }

    private static Respuesta.Uso mutada(Respuesta.Uso buena, int cual, Random azar) {
        return new Respuesta.Uso(
                buena.credencial(),
                buena.manija(),
                cual == 0 ? mutar(buena.clientDataJson(), azar) : buena.clientDataJson(),
                cual == 1 ? mutar(buena.authenticatorData(), azar) : buena.authenticatorData(),
                cual == 2 ? mutar(buena.firma(), azar) : buena.firma());
    }

    /** Cambia, quita, repite o agrega de uno a cuatro trozos. */
    private static Octetos mutar(Octetos original, Random azar) {
        byte[] bytes = original.bytes();
        for (int veces = 1 + azar.nextInt(4); veces > 0 && bytes.length > 0; veces--) {
            int donde = azar.nextInt(bytes.length);
            switch (azar.nextInt(4)) {
                case 0 -> bytes[donde] = (byte) azar.nextInt(256);
                case 1 -> bytes = Arrays.copyOf(bytes, donde);
                case 2 -> bytes[donde] ^= (byte) (1 << azar.nextInt(8));
                case 3 -> {
                    bytes = Arrays.copyOf(bytes, bytes.length + 1 + azar.nextInt(8));
                    bytes[bytes.length - 1] = (byte) azar.nextInt(256);
                }
                default -> throw new IllegalStateException("cuatro maneras");
            }
        }
        return new Octetos(bytes);
    }
}
