package mx.icsoe.portal.presentacion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import mx.icsoe.portal.contratos.ContratoId;
import mx.icsoe.portal.contratos.Contratos;
import mx.icsoe.portal.contratos.ContratosDePrueba;
import mx.icsoe.portal.informativas.DeclararContratos;
import mx.icsoe.portal.informativas.InformativaId;
import mx.icsoe.portal.informativas.TipoDeInformativa;
import mx.icsoe.portal.nucleo.Nss;
import mx.icsoe.portal.pruebas.Navegador;
import mx.icsoe.portal.pruebas.SesionDePrueba;
import mx.icsoe.portal.trabajadores.CapturarTrabajador;
import mx.icsoe.portal.trabajadores.TrabajadoresDePrueba;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Lo que las páginas de revisar y de comparar dicen de los contratos y sus trabajadores. */
class PaginasDePresentacionTest extends PruebaDePresentacion {

    @LocalServerPort
    private int puerto;

    @Test
    void avisaDeLosSalariosFueraDeLoComunSinImpedirLaFirma() {
        var ficha = prueba.normal(PERIODO, 2);
        var contrato = contratos(ficha.id()).getLast();
        agregar(contrato, 50, "100.00");
        agregar(contrato, 51, "100.00");
        agregar(contrato, 52, "9000.00");

        String pagina = pedir("/icsoe/informativas/" + ficha.id() + "/revisar");

        assertThat(pagina)
                .contains(
                        "3 trabajadores tienen un salario base de cotización fuera de lo común",
                        "/contratos/" + contrato + "/trabajadores",
                        "2 por debajo del salario mínimo y 1 por encima de 25 UMA")
                .doesNotContain("/contratos/" + contratos(ficha.id()).getFirst() + "/trabajadores");
        assertThat(prueba.preparar(ficha.id())).isInstanceOf(PrepararFirma.Resultado.Preparada.class);
    }

    @Test
    void noAvisaSiTodosEstanEntreLosTopes() {
        var ficha = prueba.normal(PERIODO, 1);

        assertThat(pedir("/icsoe/informativas/" + ficha.id() + "/revisar")).doesNotContain("fuera de lo común");
    }

    @Test
    void seLeeQueSeFirmaDeCadaContratoYDondeSeCambia() {
        var ficha = prueba.normal(PERIODO, 1);
        var contrato = contratos(ficha.id()).getFirst();
        String informativa = "/icsoe/informativas/" + ficha.id();
        String alContrato = "href=\"" + informativa + "/contratos/" + contrato + "\">1<";
        String cambiarContratos = "href=\"" + informativa + "/contratos\">Cambiar";
        String cambiarTrabajadores = "href=\"" + informativa + "/trabajadores\">Cambiar";

        assertThat(pedir(informativa + "/revisar"))
                .contains(
                        ContratosDePrueba.CONTRATANTE,
                        "Limpieza de oficinas 1",
                        alContrato,
                        cambiarContratos,
                        cambiarTrabajadores);
        prueba.preparada(ficha.id());
        assertThat(pedir(informativa + "/revisar"))
                .contains(alContrato)
                .doesNotContain(cambiarContratos, cambiarTrabajadores);
        assertThat(pedir(informativa + "/contratos/" + contrato)).contains("Limpieza de oficinas 1");
    }

    @Test
    void comparaUnaConLaCopiaDeSuCopia() {
        var normal = prueba.presentada(prueba.normal(PERIODO, 2).id());
        reloj.avanzar(Duration.ofMinutes(1));
        var primera = prueba.presentada(
                prueba.iniciar(PERIODO, TipoDeInformativa.CORRECCION).id());
        var segunda = prueba.iniciar(PERIODO, TipoDeInformativa.CORRECCION);
        agregar(contratos(segunda.id()).getFirst(), 60, "500.00");
        agregarContrato(segunda.id(), "Vigilancia", 3);
        reloj.avanzar(Duration.ofMinutes(1));
        var presentada = prueba.presentada(segunda.id());

        assertThat(comparar(presentada, normal))
                .contains(
                        presentada.folio() + " partió de una copia de " + normal.folio(),
                        "4 trabajadores",
                        "5 trabajadores: 1 se agrega",
                        "Contrato 3, con",
                        "Se agrega")
                .doesNotContain("Se quita");
        assertThat(comparar(normal, primera)).contains("No hay diferencias");
    }

    @Test
    void diceCuantosTrabajadoresHabiaYCuantosQuedan() {
        prueba.presentada(prueba.normal(PERIODO, 1).id());
        var correccion = prueba.iniciar(PERIODO, TipoDeInformativa.CORRECCION);
        var contrato = contratos(correccion.id()).getFirst();
        quitar(contrato, 1);
        agregar(contrato, 1, "600.00");
        quitar(contrato, 2);
        agregar(contrato, 60, "500.00");
        agregar(contrato, 61, "500.00");

        assertThat(pedir("/icsoe/informativas/" + correccion.id() + "/revisar"))
                .contains(">4 trabajadores<", ">5 trabajadores: 2 se agregan; 1 se quita; 1 con otro SBC<");
    }

    @Test
    void reconocePorLoQueDicenLosDeOtroCuatrimestre() {
        var antes = prueba.presentada(prueba.normal(PERIODO.anterior(), 1).id());
        var ficha = prueba.normal(PERIODO, 1);
        agregar(contratos(ficha.id()).getFirst(), 70, "500.00");
        agregarContrato(ficha.id(), "Vigilancia", 2);
        reloj.avanzar(Duration.ofMinutes(1));
        var despues = prueba.presentada(ficha.id());

        assertThat(comparar(antes, despues))
                .contains(
                        "Ninguna partió de una copia de la otra",
                        "Fecha de inicio",
                        "4 trabajadores",
                        "5 trabajadores: 1 se agrega",
                        "Se agrega")
                .doesNotContain("Se quita");
    }

    @Test
    void diceQueLaSinInformacionNoLlevaContratos() {
        var una = prueba.presentada(prueba.sinInformacion(PERIODO.anterior()).id());
        var otra = prueba.presentada(prueba.normal(PERIODO, 1).id());

        assertThat(comparar(una, otra)).contains("No hay contratos que comparar");
        assertThat(comparar(una, una)).contains("Elegiste dos veces la misma");
    }

    @Test
    void pideElegirLasDosQueSeComparan() {
        var una = prueba.presentada(prueba.sinInformacion(PERIODO.anterior()).id());
        prueba.presentada(prueba.sinInformacion(PERIODO).id());
        String ruta = "/icsoe/presentadas/comparar";

        assertThat(pedir(ruta)).doesNotContain("Hay un problema");
        assertThat(pedir(ruta + "?a=&b="))
                .contains("<title>Error: ", "#a\">Elige la primera informativa", "#b\">Elige la segunda informativa");
        assertThat(pedir(ruta + "?a=" + una.folio() + "&b="))
                .contains("#b\">Elige la segunda informativa")
                .doesNotContain("Elige la primera informativa");
    }

    private String comparar(Presentacion una, Presentacion otra) {
        return pedir("/icsoe/presentadas/comparar?a=" + una.folio() + "&b=" + otra.folio());
    }

    private String pedir(String ruta) {
        return new Navegador(puerto)
                .con(SesionDePrueba.de(portal, prueba.identidad()))
                .pedir(ruta)
                .body();
    }

    private List<ContratoId> contratos(InformativaId informativa) {
        return portal.getBean(Contratos.class).de(prueba.identidad().contratista(), informativa).stream()
                .map(uno -> uno.id())
                .toList();
    }

    private void agregar(ContratoId contrato, int trabajador, String sbc) {
        portal.getBean(CapturarTrabajador.class)
                .agregar(
                        prueba.identidad().contratista(),
                        contrato,
                        List.of(TrabajadoresDePrueba.nss(trabajador), TrabajadoresDePrueba.curp(trabajador), sbc, ""),
                        prueba.identidad().autor());
    }

    private void quitar(ContratoId contrato, int trabajador) {
        portal.getBean(CapturarTrabajador.class)
                .quitar(
                        prueba.identidad().contratista(),
                        contrato,
                        new Nss(TrabajadoresDePrueba.nss(trabajador)),
                        prueba.identidad().autor());
    }

    private void agregarContrato(InformativaId informativa, String objeto, int declarados) {
        var quien = prueba.identidad();
        var contrato = new ContratosDePrueba(portal)
                .agregar(
                        quien.contratista(),
                        informativa,
                        ContratosDePrueba.datos("BBB010101AB1", objeto, PERIODO.primerDia()));
        agregar(contrato.id(), 90, "500.00");
        portal.getBean(DeclararContratos.class)
                .declarar(quien.contratista(), informativa, prueba.version(informativa), declarados, quien.autor());
    }
}
