package mx.icsoe.portal.presentacion;

import static org.assertj.core.api.Assertions.assertThat;

import mx.icsoe.portal.informativas.TipoDeInformativa;
import mx.icsoe.portal.pruebas.Navegador;
import mx.icsoe.portal.pruebas.SesionDePrueba;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Qué se dice de la que está en vigor y de las que no, a quien la presentó y a cualquiera. */
class EnVigorPublicadoTest extends PruebaDePresentacion {

    @LocalServerPort
    private int puerto;

    /** Quien recibe el acuse no debe creer que el contratista ya informó. */
    @Test
    void laQueDejaSinEfectosNoSeDaPorEnVigor() {
        var cancelada = prueba.presentada(prueba.sinInformacion(PERIODO).id());
        var cancela = prueba.presentada(
                prueba.iniciar(PERIODO, TipoDeInformativa.SIN_EFECTOS).id());

        assertThat(verificar(cancela))
                .contains(
                        "Presentada: dejó sin efectos la informativa " + cancelada.folio(),
                        "href=\"/verificar/" + cancelada.folio() + "\">Ver la que dejó sin efectos")
                .doesNotContain("En vigor");
        assertThat(verificar(cancelada))
                .contains(
                        "Quedó sin efectos por " + cancela.folio(),
                        "href=\"/verificar/" + cancela.folio() + "\">Ver la que la dejó sin efectos")
                .doesNotContain("En vigor");
        assertThat(pedir("/acuses/" + cancela.folio()))
                .contains("href=\"/acuses/" + cancelada.folio() + "\">Ver la que dejó sin efectos")
                .doesNotContain("En vigor");
        assertThat(tabla("")).contains("Presentada", "Sin efectos").doesNotContain("En vigor");
        assertThat(tabla("vigentes"))
                .doesNotContain(cancela.folio().valor(), cancelada.folio().valor());
    }

    @Test
    void deLaSustituidaSeLlegaALaQueLaSustituyo() {
        var primera = prueba.presentada(prueba.normal(PERIODO, 1).id());
        var segunda = prueba.presentada(
                prueba.iniciar(PERIODO, TipoDeInformativa.CORRECCION).id());

        assertThat(pedir("/acuses/" + primera.folio()))
                .contains(
                        "Sustituida por " + segunda.folio(),
                        "href=\"/acuses/" + segunda.folio() + "\">Ver la que la sustituyó");
        assertThat(verificar(primera))
                .contains("href=\"/verificar/" + segunda.folio() + "\">Ver la que la sustituyó")
                .doesNotContain("En vigor");
        assertThat(verificar(segunda)).contains("En vigor").doesNotContain("/verificar/" + primera.folio());
        assertThat(tabla("vigentes"))
                .contains(segunda.folio().valor(), "En vigor")
                .doesNotContain(primera.folio().valor());
    }

    /** Como la ve quien no ha entrado. */
    private String verificar(Presentacion una) {
        return new Navegador(puerto).pedir("/verificar/" + una.folio()).body();
    }

    private String tabla(String estado) {
        return pedir("/icsoe/presentadas/tabla.csv?estado=" + estado);
    }

    private String pedir(String ruta) {
        return new Navegador(puerto)
                .con(SesionDePrueba.de(portal, prueba.identidad()))
                .pedir(ruta)
                .body();
    }
}
