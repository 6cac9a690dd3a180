package mx.icsoe.efirma;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.RSAKeyGenParameterSpec;
import java.time.Duration;
import java.util.Arrays;
import mx.icsoe.efirma.Comprobacion.Resultado;
import mx.icsoe.efirma.Rechazo.ClaveNoAdmitida;
import mx.icsoe.efirma.Rechazo.ClaveNoAdmitida.Debilidad;
import mx.icsoe.efirma.certificado.Defecto;
import mx.icsoe.efirma.demostracion.EfirmaDeDemostracion;
import mx.icsoe.efirma.demostracion.Persona;
import mx.icsoe.efirma.firma.Token;
import mx.icsoe.efirma.pruebas.Laboratorio;
import mx.icsoe.efirma.pruebas.Llaves;
import mx.icsoe.efirma.pruebas.Torcidos;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Los certificados malos del expediente de e.firma, cada uno con su rechazo propio. */
class RechazosDeCertificadoTest {

    private static final String RFC = Persona.moral().rfc();

    private final Laboratorio laboratorio = new Laboratorio();

    @AfterEach
    void cerrar() {
        laboratorio.close();
    }

    @Test
    void rechazaLaEfirmaVencidaYDiceElDia() {
        Rechazo rechazo = rechazo(laboratorio.entrar(Torcidos.vencida(), RFC));
        assertThat(rechazo).isInstanceOf(Rechazo.Vencida.class);
        assertThat(rechazo.mensaje()).isEqualTo("La e.firma venció el 14 de junio de 2026: renuévala en el SAT");
    }

    @Test
    void rechazaLaEfirmaQueAunNoEmpieza() {
        assertThat(rechazo(laboratorio.entrar(Torcidos.aunNoVigente(), RFC))).isInstanceOf(Rechazo.AunNoVigente.class);
    }

    @Test
    void rechazaElSelloDigital() {
        assertThat(rechazo(laboratorio.entrar(Torcidos.selloDigital(), RFC))).isEqualTo(new Rechazo.EsSelloDigital());
    }

    @Test
    void rechazaElCertificadoSinUsosExtendidosAunqueNoLleveSucursal() {
        assertThat(rechazo(laboratorio.entrar(Torcidos.sinUsosExtendidos(), RFC)))
                .isEqualTo(new Rechazo.NoEsEfirma());
    }

    @Test
    void rechazaUnaAutoridadPresentadaComoEfirma() {
        assertThat(rechazo(laboratorio.entrar(Torcidos.deAutoridad(), RFC))).isEqualTo(new Rechazo.NoEsEfirma());
    }

    @Test
    void rechazaAlEmisorDesconocido() {
        assertThat(rechazo(laboratorio.entrar(Torcidos.deEmisorDesconocido(), RFC)))
                .isEqualTo(new Rechazo.EmisorDesconocido());
    }

    @Test
    void rechazaAlImpostorConElMismoNombre() {
        assertThat(rechazo(laboratorio.entrar(Torcidos.deImpostor(), RFC))).isEqualTo(new Rechazo.Impostor());
    }

    @Test
    void rechazaCuandoUnaAutoridadYaTerminoAunqueLaEfirmaSigaVigente() {
        laboratorio
                .reloj()
                .poner(Laboratorio.AUTORIDAD
                        .intermedia()
                        .certificado()
                        .vigencia()
                        .hasta()
                        .plusSeconds(1));
        EfirmaDeDemostracion efirma = Laboratorio.AUTORIDAD.expedirFiel(
                Persona.moral(), laboratorio.reloj().instant().minus(Duration.ofDays(1)));
        assertThat(rechazo(laboratorio.entrar(efirma, RFC))).isInstanceOf(Rechazo.AutoridadVencida.class);
    }

    @Test
    void rechazaCuandoUnaAutoridadAunNoEmpieza() {
        laboratorio
                .reloj()
                .poner(Laboratorio.AUTORIDAD.raiz().vigencia().desde().minusSeconds(1));
        EfirmaDeDemostracion efirma = Laboratorio.AUTORIDAD.expedirFiel(
                Persona.moral(), laboratorio.reloj().instant().minus(Duration.ofDays(1)));
        assertThat(rechazo(laboratorio.entrar(efirma, RFC))).isInstanceOf(Rechazo.AutoridadAunNoVigente.class);
    }

    @Test
    void rechazaLaRevocadaYLaQueElSatNoReconoce() {
        EfirmaDeDemostracion efirma =
                Laboratorio.AUTORIDAD.expedirFiel(Persona.moral(), Laboratorio.HOY.minus(Duration.ofDays(2)));
        Laboratorio.AUTORIDAD.revocar(efirma.pareja().certificado(), Laboratorio.HOY.minus(Duration.ofDays(1)));
        assertThat(rechazo(laboratorio.entrar(efirma, RFC)))
                .isEqualTo(new Rechazo.Revocada(Laboratorio.HOY.minus(Duration.ofDays(1))));

        assertThat(rechazo(laboratorio.entrar(Laboratorio.efirma(Torcidos.sano()), RFC)))
                .isEqualTo(new Rechazo.RevocacionDesconocida());
    }

    @Test
    void rechazaLaLlaveCorta() {
        assertThat(rechazo(laboratorio.entrar(Torcidos.conLlaveDe(1024), RFC)))
                .isEqualTo(new ClaveNoAdmitida(Debilidad.TAMANIO));
    }

    @Test
    void rechazaElExponenteDistintoDe65537() throws Exception {
        KeyPairGenerator generador = KeyPairGenerator.getInstance("RSA");
        generador.initialize(new RSAKeyGenParameterSpec(2048, RSAKeyGenParameterSpec.F0));
        KeyPair conTres = generador.generateKeyPair();
        EfirmaDeDemostracion efirma = new EfirmaDeDemostracion(Llaves.pareja(
                Torcidos.sano().emitir(conTres.getPublic(), Laboratorio.AUTORIDAD.intermedia()), conTres));
        assertThat(rechazo(laboratorio.entrar(efirma, RFC))).isEqualTo(new ClaveNoAdmitida(Debilidad.EXPONENTE));
    }

    @Test
    void rechazaLaLlaveQueNoEsRsa() throws Exception {
        KeyPair eliptica = KeyPairGenerator.getInstance("EC").generateKeyPair();
        byte[] certificado = Torcidos.sano().emitir(eliptica.getPublic(), Laboratorio.AUTORIDAD.intermedia());
        assertThat(rechazoDe(certificado)).isEqualTo(new ClaveNoAdmitida(Debilidad.NO_ES_RSA));
    }

    @Test
    void rechazaLosResumenesQueNoSonSha256() {
        for (String algoritmo : new String[] {"SHA1withRSA", "MD5withRSA", "SHA384withRSA", "SHA512withRSA"}) {
            assertThat(rechazo(laboratorio.entrar(Torcidos.firmadaCon(algoritmo), RFC)))
                    .isEqualTo(new ClaveNoAdmitida(Debilidad.ALGORITMO));
        }
    }

    @Test
    void rechazaCadaCertificadoQueNoSePuedeLeer() {
        byte[] sano = Laboratorio.MORAL.cer();
        assertThat(rechazoDe(Arrays.copyOf(sano, sano.length - 1)))
                .isEqualTo(new Rechazo.CertificadoIlegible(Defecto.TRUNCADO));
        assertThat(rechazoDe(Arrays.copyOf(sano, sano.length + 1)))
                .isEqualTo(new Rechazo.CertificadoIlegible(Defecto.SOBRAN_BYTES));
        assertThat(rechazoDe("esto no es un certificado".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isInstanceOf(Rechazo.CertificadoIlegible.class);
        assertThat(rechazoDe(Torcidos.sinRfc().cer())).isEqualTo(new Rechazo.CertificadoIlegible(Defecto.SIN_RFC));
    }

    /** Rechazo de un token con ese certificado y una firma cualquiera. */
    private Rechazo rechazoDe(byte[] certificado) {
        laboratorio.reto();
        return rechazo(laboratorio.verificar(RFC, Token.escribir(certificado, new byte[256])));
    }

    private static Rechazo rechazo(Veredicto veredicto) {
        assertThat(veredicto).isInstanceOf(Veredicto.Rechazada.class);
        Veredicto.Rechazada rechazada = (Veredicto.Rechazada) veredicto;
        assertThat(rechazada.comprobaciones())
                .contains(new Comprobacion(rechazada.rechazo().requisito(), Resultado.NO_CUMPLE));
        return rechazada.rechazo();
    }
}
