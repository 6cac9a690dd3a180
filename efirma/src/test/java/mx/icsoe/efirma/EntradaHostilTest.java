package mx.icsoe.efirma;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Random;
import java.util.function.Supplier;
import mx.icsoe.efirma.certificado.CertificadoSat;
import mx.icsoe.efirma.demostracion.Persona;
import mx.icsoe.efirma.firma.TextoDeEntrada;
import mx.icsoe.efirma.firma.Token;
import mx.icsoe.efirma.pruebas.Laboratorio;
import mx.icsoe.efirma.pruebas.Mutador;
import mx.icsoe.efirma.pruebas.Torcidos;
import mx.icsoe.efirma.reto.Reto;
import mx.icsoe.efirma.reto.Retos;
import mx.icsoe.efirma.reto.RetosEnMemoria;
import mx.icsoe.efirma.revocacion.EstadoDeRevocacion;
import mx.icsoe.efirma.revocacion.Evidencia;
import org.junit.jupiter.api.Test;

/** Miles de certificados y tokens estropeados: ninguno se acepta y ninguno hace lanzar a la biblioteca. */
class EntradaHostilTest {

    private static final long SEMILLA = Long.getLong("efirma.semilla", 20260615L);
    private static final String RFC = Persona.moral().rfc();
    private static final Reto RETO = new Reto("A".repeat(43), Laboratorio.HOY.plus(Reto.VIDA));

    private static final byte[] FIRMA = Laboratorio.MORAL.firmar(new TextoDeEntrada(
                    Laboratorio.ORIGEN, RFC, Laboratorio.MORAL.certificado().serie(), RETO.valor())
            .octetos());
    private static final String TOKEN = Token.escribir(Laboratorio.MORAL.cer(), FIRMA);

    private final Random azar = new Random(SEMILLA);
    private final Mutador mutador = new Mutador(azar);
    private final Retos retos = new RetosEnMemoria(InstantSource.fixed(Laboratorio.HOY));

    /** Responde siempre «vigente»: si algo torcido llega tan lejos, se aceptaría y la prueba lo vería. */
    private final VerificadorDeEntrada verificador = VerificadorDeEntrada.con()
            .origen(Laboratorio.ORIGEN)
            .confianza(Laboratorio.AUTORIDAD.confianza())
            .revocacion((_, _) -> new EstadoDeRevocacion.Vigente(new Evidencia(Laboratorio.HOY, new byte[] {1})))
            .retos(retos)
            .reloj(InstantSource.fixed(Laboratorio.HOY))
            .paraEntrada();

    @Test
    void rechazaDiezMilCertificadosEstropeados() {
        byte[][] sanos = {
            Laboratorio.MORAL.cer(),
            Laboratorio.FISICA.cer(),
            Torcidos.selloDigital().cer(),
            Torcidos.deImpostor().cer()
        };
        intentar(10_000, "certificados", () -> {
            byte[] torcido = mutador.estropear(sanos[azar.nextInt(sanos.length)]);
            CertificadoSat.leer(torcido);
            return Token.escribir(torcido, FIRMA);
        });
    }

    @Test
    void rechazaDiezMilTokensEstropeados() {
        byte[] sano = TOKEN.getBytes(StandardCharsets.ISO_8859_1);
        intentar(10_000, "tokens", () -> {
            String torcido = new String(mutador.estropear(sano), StandardCharsets.ISO_8859_1);
            return mismoContenido(torcido) ? torcido.substring(1) : torcido;
        });
    }

    @Test
    void rechazaMilFirmasEstropeadas() {
        intentar(1_000, "firmas", () -> Token.escribir(Laboratorio.MORAL.cer(), mutador.estropear(FIRMA)));
    }

    @Test
    void aceptaElOriginalConElMismoVerificador() {
        assertThat(entrar(TOKEN)).isInstanceOf(Veredicto.Aceptada.class);
    }

    private void intentar(int veces, String de, Supplier<String> hostil) {
        System.out.printf("H1 %s: %d casos, semilla %d%n", de, veces, SEMILLA);
        long[] duraciones = new long[veces];
        for (int i = 0; i < veces; i++) {
            String token = hostil.get();
            long antes = System.nanoTime();
            Veredicto veredicto = entrar(token);
            duraciones[i] = System.nanoTime() - antes;
            assertThat(veredicto).as("caso %d, semilla %d", i, SEMILLA).isInstanceOf(Veredicto.Rechazada.class);
        }
        Arrays.sort(duraciones);
        System.out.printf("H1 %s: p99 %.3f ms%n", de, duraciones[veces * 99 / 100] / 1e6);
    }

    private Veredicto entrar(String token) {
        retos.guardar(Laboratorio.SESION, RETO);
        return verificador.verificar(new Entrada(Laboratorio.SESION, RFC, token));
    }

    /** Un espacio entre campos no estropea un JSON: ese token dice lo mismo y no cuenta como malo. */
    private static boolean mismoContenido(String torcido) {
        return torcido.replaceAll("[ \t\r\n]", "").equals(TOKEN);
    }
}
