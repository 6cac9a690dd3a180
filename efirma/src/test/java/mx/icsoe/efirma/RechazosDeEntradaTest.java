package mx.icsoe.efirma;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import mx.icsoe.efirma.Comprobacion.Resultado;
import mx.icsoe.efirma.demostracion.EfirmaDeDemostracion;
import mx.icsoe.efirma.demostracion.Persona;
import mx.icsoe.efirma.firma.DefectoDeToken;
import mx.icsoe.efirma.firma.TextoDeEntrada;
import mx.icsoe.efirma.firma.Token;
import mx.icsoe.efirma.pruebas.Laboratorio;
import mx.icsoe.efirma.pruebas.Torcidos;
import mx.icsoe.efirma.reto.Reto;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Lo demás que el servidor puede ver mal en una entrada: token, reto, firma, titular y revocación. */
class RechazosDeEntradaTest {

    private static final String RFC = Persona.moral().rfc();

    private final Laboratorio laboratorio = new Laboratorio();

    @AfterEach
    void cerrar() {
        laboratorio.close();
    }

    @Test
    void rechazaLaEfirmaDelRepresentante() {
        EfirmaDeDemostracion suya = Laboratorio.AUTORIDAD.expedirFiel(
                Persona.representanteLegal(), Laboratorio.HOY.minus(Duration.ofDays(1)));
        Rechazo rechazo = rechazo(laboratorio.entrar(suya, RFC));
        assertThat(rechazo).isEqualTo(new Rechazo.EfirmaDelRepresentante());
        assertThat(rechazo.mensaje()).isEqualTo("La e.firma es del representante legal: usa la de la persona moral");
    }

    @Test
    void rechazaElRfcDelRepresentanteConLaEfirmaDeLaPersonaMoral() {
        assertThat(rechazo(laboratorio.entrar(
                        Laboratorio.MORAL, Persona.representanteLegal().rfc())))
                .isEqualTo(new Rechazo.RfcDelRepresentante());
    }

    @Test
    void rechazaElCertificadoDeOtroRfc() {
        assertThat(rechazo(laboratorio.entrar(Laboratorio.MORAL, "SCT120423P25")))
                .isEqualTo(new Rechazo.RfcDistinto());
        assertThat(rechazo(laboratorio.entrar(Laboratorio.FISICA, "ROVA820719D3A")))
                .isEqualTo(new Rechazo.RfcDistinto());
    }

    @Test
    void rechazaLoQueNoTieneFormaDeRfcSinGastarElReto() {
        Reto reto = laboratorio.reto();
        String token = Laboratorio.MORAL.token(Laboratorio.ORIGEN, RFC, reto.valor());
        for (String escrito : new String[] {"", "SED150312", "SED|50312KT7", "\u0000", "SED150312KT7X9"}) {
            assertThat(rechazo(laboratorio.verificar(escrito, token))).isEqualTo(new Rechazo.RfcMalEscrito());
        }
        assertThat(laboratorio.verificar(RFC, token)).isInstanceOf(Veredicto.Aceptada.class);
    }

    @Test
    void rechazaElRetoYaUsado() {
        String token = Laboratorio.MORAL.token(
                Laboratorio.ORIGEN, RFC, laboratorio.reto().valor());
        assertThat(laboratorio.verificar(RFC, token)).isInstanceOf(Veredicto.Aceptada.class);
        assertThat(rechazo(laboratorio.verificar(RFC, token))).isEqualTo(new Rechazo.RetoAusente());
    }

    @Test
    void consumeElRetoTambienCuandoRechaza() {
        Reto reto = laboratorio.reto();
        laboratorio.verificar(RFC, Torcidos.vencida().token(Laboratorio.ORIGEN, RFC, reto.valor()));
        String bueno = Laboratorio.MORAL.token(Laboratorio.ORIGEN, RFC, reto.valor());
        assertThat(rechazo(laboratorio.verificar(RFC, bueno))).isEqualTo(new Rechazo.RetoAusente());
    }

    @Test
    void rechazaElRetoVencidoAlCumplirCincoMinutos() {
        String token = Laboratorio.MORAL.token(
                Laboratorio.ORIGEN, RFC, laboratorio.reto().valor());
        laboratorio.reloj().adelantar(Reto.VIDA);
        assertThat(rechazo(laboratorio.verificar(RFC, token))).isEqualTo(new Rechazo.RetoVencido());
    }

    @Test
    void rechazaElRetoDeOtraSesion() {
        String token = Laboratorio.MORAL.token(
                Laboratorio.ORIGEN, RFC, laboratorio.reto().valor());
        Veredicto veredicto = laboratorio.verificador().verificar(new Entrada("otra-sesion", RFC, token));
        assertThat(rechazo(veredicto)).isEqualTo(new Rechazo.RetoAusente());
    }

    @Test
    void rechazaLaFirmaDeOtroRetoDeOtroOrigenYDeOtroRfc() {
        String viejo = laboratorio.reto().valor();
        String vigente = laboratorio.reto().valor();
        assertThat(rechazo(laboratorio.verificar(RFC, Laboratorio.MORAL.token(Laboratorio.ORIGEN, RFC, viejo))))
                .isEqualTo(new Rechazo.FirmaIncorrecta());
        assertThat(vigente).isNotEqualTo(viejo);

        String otroOrigen = Laboratorio.MORAL.token(
                "https://icsoe.ejemplo.com", RFC, laboratorio.reto().valor());
        assertThat(rechazo(laboratorio.verificar(RFC, otroOrigen))).isEqualTo(new Rechazo.FirmaIncorrecta());

        String otroRfc = Laboratorio.MORAL.token(
                Laboratorio.ORIGEN, "SCT120423P25", laboratorio.reto().valor());
        assertThat(rechazo(laboratorio.verificar(RFC, otroRfc))).isEqualTo(new Rechazo.FirmaIncorrecta());
    }

    @Test
    void rechazaLaFirmaHechaConLaLlaveDeOtroCertificado() {
        String reto = laboratorio.reto().valor();
        TextoDeEntrada texto = new TextoDeEntrada(
                Laboratorio.ORIGEN, RFC, Laboratorio.MORAL.certificado().serie(), reto);
        String token = Token.escribir(Laboratorio.MORAL.cer(), Laboratorio.FISICA.firmar(texto.octetos()));
        assertThat(rechazo(laboratorio.verificar(RFC, token))).isEqualTo(new Rechazo.FirmaIncorrecta());
    }

    @Test
    void noPreguntaPorLaRevocacionSiLaFirmaNoEsBuena() {
        laboratorio.entrar(Torcidos.deImpostor(), RFC);
        laboratorio.verificar(
                RFC,
                Laboratorio.MORAL.token(
                        "https://otro.mx", RFC, laboratorio.reto().valor()));
        laboratorio.entrar(Laboratorio.MORAL, "SCT120423P25");
        assertThat(laboratorio.ocsp().preguntas()).isZero();
    }

    @Test
    void rechazaElTokenSinAlgoritmoConNoneYConOtroCualquiera() {
        String bueno = Laboratorio.MORAL.token(
                Laboratorio.ORIGEN, RFC, laboratorio.reto().valor());
        assertThat(rechazo(laboratorio.verificar(RFC, bueno.replace("\"algoritmo\":\"RS256\",", ""))))
                .isEqualTo(new Rechazo.TokenMalFormado(DefectoDeToken.SIN_ALGORITMO));
        for (String otro : new String[] {"none", "None", "HS256", "RS512", "PS256", "rs256", ""}) {
            assertThat(rechazo(laboratorio.verificar(RFC, bueno.replace("RS256", otro))))
                    .isEqualTo(new Rechazo.TokenMalFormado(DefectoDeToken.ALGORITMO_NO_ADMITIDO));
        }
    }

    @Test
    void rechazaElTokenEnormeAntesDeMirarlo() {
        assertThat(rechazo(laboratorio.verificar(RFC, "{".repeat(10_001))))
                .isEqualTo(new Rechazo.TokenMalFormado(DefectoDeToken.DEMASIADO_LARGO));
    }

    @Test
    void dejaSinComprobarLoQueSigueALaPrimeraFalla() {
        Veredicto veredicto = laboratorio.entrar(Torcidos.selloDigital(), RFC);
        assertThat(veredicto.comprobaciones())
                .extracting(Comprobacion::resultado)
                .containsExactly(
                        Resultado.CUMPLE,
                        Resultado.CUMPLE,
                        Resultado.CUMPLE,
                        Resultado.CUMPLE,
                        Resultado.CUMPLE,
                        Resultado.NO_CUMPLE,
                        Resultado.SIN_COMPROBAR,
                        Resultado.SIN_COMPROBAR,
                        Resultado.SIN_COMPROBAR,
                        Resultado.SIN_COMPROBAR);
    }

    private static Rechazo rechazo(Veredicto veredicto) {
        assertThat(veredicto).isInstanceOf(Veredicto.Rechazada.class);
        Veredicto.Rechazada rechazada = (Veredicto.Rechazada) veredicto;
        assertThat(rechazada.comprobaciones())
                .contains(new Comprobacion(rechazada.rechazo().requisito(), Resultado.NO_CUMPLE));
        return rechazada.rechazo();
    }
}
