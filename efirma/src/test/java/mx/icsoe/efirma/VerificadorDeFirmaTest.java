package mx.icsoe.efirma;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Base64;
import mx.icsoe.efirma.demostracion.EfirmaDeDemostracion;
import mx.icsoe.efirma.firma.DefectoDeToken;
import mx.icsoe.efirma.pruebas.Laboratorio;
import mx.icsoe.efirma.pruebas.Torcidos;
import mx.icsoe.efirma.revocacion.EstadoDeRevocacion;
import mx.icsoe.efirma.revocacion.Evidencia;
import org.junit.jupiter.api.Test;

class VerificadorDeFirmaTest {

    private static final String TEXTO = "||efirma-tramite:1.0|acto de prueba con ñ||";

    private final VerificadorDeFirma verificador = VerificadorDeEntrada.con()
            .confianza(Laboratorio.AUTORIDAD.confianza())
            .revocacion((_, _) -> new EstadoDeRevocacion.Vigente(new Evidencia(Laboratorio.HOY, new byte[] {1})))
            .reloj(InstantSource.fixed(Laboratorio.HOY))
            .paraFirmas();

    @Test
    void aceptaUnaFirmaSueltaYDevuelveLoQueHayQueArchivar() {
        FirmaSuelta suelta = firmar(Laboratorio.MORAL, TEXTO);
        assertThat(verificador.verificar(suelta)).isInstanceOfSatisfying(Veredicto.Aceptada.class, aceptada -> {
            assertThat(aceptada.texto()).isEqualTo(TEXTO);
            assertThat(aceptada.firma()).isEqualTo(suelta.firma());
            assertThat(aceptada.momento()).isEqualTo(Laboratorio.HOY);
            assertThat(aceptada.comprobaciones())
                    .extracting(Comprobacion::requisito)
                    .containsExactly(
                            Requisito.FORMATO,
                            Requisito.CERTIFICADO,
                            Requisito.CLAVE,
                            Requisito.VIGENCIA,
                            Requisito.CLASE,
                            Requisito.CADENA,
                            Requisito.FIRMA,
                            Requisito.REVOCACION);
        });
    }

    @Test
    void rechazaElTextoCambiadoElSelloYElImpostor() {
        FirmaSuelta buena = firmar(Laboratorio.MORAL, TEXTO);
        assertThat(rechazo(new FirmaSuelta(TEXTO + " ", buena.certificado(), buena.firma())))
                .isEqualTo(new Rechazo.FirmaIncorrecta());
        assertThat(rechazo(firmar(Torcidos.selloDigital(), TEXTO))).isEqualTo(new Rechazo.EsSelloDigital());
        assertThat(rechazo(firmar(Torcidos.deImpostor(), TEXTO))).isEqualTo(new Rechazo.Impostor());
        assertThat(rechazo(new FirmaSuelta(TEXTO, "no es base64", buena.firma())))
                .isEqualTo(new Rechazo.TokenMalFormado(DefectoDeToken.BASE64));
    }

    private Rechazo rechazo(FirmaSuelta firma) {
        return ((Veredicto.Rechazada) verificador.verificar(firma)).rechazo();
    }

    private static FirmaSuelta firmar(EfirmaDeDemostracion efirma, String texto) {
        Base64.Encoder base64 = Base64.getEncoder();
        return new FirmaSuelta(
                texto,
                base64.encodeToString(efirma.cer()),
                base64.encodeToString(efirma.firmar(texto.getBytes(StandardCharsets.UTF_8))));
    }
}
