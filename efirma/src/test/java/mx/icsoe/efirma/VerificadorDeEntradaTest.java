package mx.icsoe.efirma;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import mx.icsoe.efirma.Comprobacion.Resultado;
import mx.icsoe.efirma.certificado.TipoPersona;
import mx.icsoe.efirma.demostracion.EfirmaDeDemostracion;
import mx.icsoe.efirma.demostracion.Persona;
import mx.icsoe.efirma.pruebas.Laboratorio;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class VerificadorDeEntradaTest {

    private final Laboratorio laboratorio = new Laboratorio();

    @AfterEach
    void cerrar() {
        laboratorio.close();
    }

    @Test
    void aceptaUnaEfirmaDePersonaMoralYEnumeraLoComprobado() {
        Veredicto veredicto = laboratorio.entrar(Laboratorio.MORAL, "SED150312KT7");

        assertThat(veredicto).isInstanceOfSatisfying(Veredicto.Aceptada.class, aceptada -> {
            assertThat(aceptada.certificado().titular().rfc().valor()).isEqualTo("SED150312KT7");
            assertThat(aceptada.certificado().titular().tipoPersona()).isEqualTo(TipoPersona.MORAL);
            assertThat(aceptada.evidencia().respuesta()).isNotEmpty();
            assertThat(aceptada.texto()).startsWith("||efirma-acceso:1.0|https://icsoe.ejemplo.mx|SED150312KT7|9999");
        });
        assertThat(veredicto.comprobaciones())
                .extracting(Comprobacion::requisito)
                .containsExactly(Requisito.values());
        assertThat(veredicto.comprobaciones())
                .extracting(Comprobacion::resultado)
                .containsOnly(Resultado.CUMPLE);
    }

    @Test
    void aceptaUnaEfirmaDePersonaFisica() {
        assertThat(laboratorio.entrar(Laboratorio.FISICA, "GARL850214HA5")).isInstanceOf(Veredicto.Aceptada.class);
    }

    @Test
    void aceptaElRfcEnMinusculasYConEspacios() {
        assertThat(laboratorio.entrar(Laboratorio.MORAL, "  sed150312kt7 ")).isInstanceOf(Veredicto.Aceptada.class);
    }

    @Test
    void aceptaUnRfcConEnieYOtroConAmpersand() {
        for (Persona persona : new Persona[] {Persona.moralConEnie(), Persona.moralConAmpersand()}) {
            EfirmaDeDemostracion efirma =
                    Laboratorio.AUTORIDAD.expedirFiel(persona, Laboratorio.HOY.minus(Duration.ofDays(1)));
            assertThat(laboratorio.entrar(efirma, persona.rfc())).isInstanceOf(Veredicto.Aceptada.class);
        }
    }

    @Test
    void nombraLoQueFaltaEnLaConfiguracion() {
        assertThatThrownBy(() -> VerificadorDeEntrada.con().paraEntrada())
                .hasMessage("al verificador le falta el origen");
        assertThatThrownBy(() ->
                        VerificadorDeEntrada.con().origen(Laboratorio.ORIGEN).paraEntrada())
                .hasMessage("al verificador le falta el almacén de retos");
        assertThatThrownBy(() -> VerificadorDeEntrada.con().paraFirmas())
                .hasMessage("al verificador le falta el reloj");
        assertThatThrownBy(() -> VerificadorDeEntrada.con().origen("https://icsoe.ejemplo.mx/"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
