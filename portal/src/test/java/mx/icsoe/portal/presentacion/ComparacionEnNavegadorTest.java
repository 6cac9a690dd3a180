package mx.icsoe.portal.presentacion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import mx.icsoe.portal.contratos.Contratos;
import mx.icsoe.portal.informativas.InformativaId;
import mx.icsoe.portal.informativas.TipoDeInformativa;
import mx.icsoe.portal.navegador.Medida;
import mx.icsoe.portal.navegador.Navegador;
import mx.icsoe.portal.navegador.Pestana;
import mx.icsoe.portal.navegador.PruebaDeNavegador;
import mx.icsoe.portal.pruebas.SesionDePrueba;
import mx.icsoe.portal.trabajadores.CapturarTrabajador;
import mx.icsoe.portal.trabajadores.TrabajadoresDePrueba;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Comparar dos presentadas y los avisos de salario de la revisión, como los ve una persona. */
@PruebaDeNavegador
class ComparacionEnNavegadorTest extends PruebaDePresentacion {

    private static final String CARPETA = "comparar/";

    @LocalServerPort
    private int puerto;

    @ParameterizedTest
    @EnumSource
    void seLeeQueCambioDeUnaAOtra(Medida medida, Navegador navegador) {
        var normal = prueba.presentada(prueba.normal(PERIODO, 2).id());
        reloj.avanzar(Duration.ofMinutes(1));
        var correccion = prueba.iniciar(PERIODO, TipoDeInformativa.CORRECCION);
        agregarConSalario(correccion.id(), 60, "100.00");
        agregarConSalario(correccion.id(), 61, "9000.00");
        try (Pestana pestana = navegador.pestana(puerto, medida).con(SesionDePrueba.de(portal, prueba.identidad()))) {
            pestana.ir("/icsoe/informativas/" + correccion.id() + "/revisar");
            assertThat(contenido(pestana))
                    .contains("2 trabajadores tienen un salario base de cotización fuera de lo común");
            pestana.revisar(CARPETA + "revision-con-salarios");

            var corregida = prueba.presentada(correccion.id());
            pestana.ir("/icsoe/presentadas/comparar");
            pestana.pagina().locator("#a").selectOption(normal.folio().valor());
            pestana.pagina().locator("main button").click();
            assertThat(pestana.pagina().locator("#b-falta").innerText()).contains("Elige la segunda informativa");
            pestana.revisar(CARPETA + "sin-elegir");
            pestana.pagina().locator("#b").selectOption(corregida.folio().valor());
            pestana.pagina().locator("main button").click();
            assertThat(contenido(pestana)).contains("4 trabajadores", "6 trabajadores: 2 se agregan");
            pestana.revisar(CARPETA + "con-cambios");

            var cancela = prueba.presentada(
                    prueba.iniciar(PERIODO, TipoDeInformativa.SIN_EFECTOS).id());
            pestana.ir("/verificar/" + cancela.folio());
            pestana.revisar(CARPETA + "deja-sin-efectos");
            pestana.pagina().getByText("Ver la que dejó sin efectos").click();
            assertThat(contenido(pestana)).contains("Quedó sin efectos por " + cancela.folio());
            pestana.revisar(CARPETA + "quedo-sin-efectos");
        }
    }

    private void agregarConSalario(InformativaId informativa, int trabajador, String sbc) {
        var quien = prueba.identidad();
        var contrato = portal.getBean(Contratos.class)
                .de(quien.contratista(), informativa)
                .getFirst();
        portal.getBean(CapturarTrabajador.class)
                .agregar(
                        quien.contratista(),
                        contrato.id(),
                        List.of(TrabajadoresDePrueba.nss(trabajador), TrabajadoresDePrueba.curp(trabajador), sbc, ""),
                        quien.autor());
    }

    private static String contenido(Pestana pestana) {
        return pestana.pagina().locator("main").innerText();
    }
}
