package mx.icsoe.portal.guia;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import mx.icsoe.efirma.demostracion.Persona;
import mx.icsoe.portal.acceso.AutoridadDePruebaConfiguration;
import mx.icsoe.portal.acceso.EntradaDeNavegador;
import mx.icsoe.portal.acceso.VigiaDelSecreto;
import mx.icsoe.portal.informativas.TipoDeInformativa;
import mx.icsoe.portal.navegador.Medida;
import mx.icsoe.portal.navegador.Navegador;
import mx.icsoe.portal.navegador.Pestana;
import mx.icsoe.portal.navegador.PruebaDeNavegador;
import mx.icsoe.portal.pruebas.RelojDePrueba;
import mx.icsoe.portal.pruebas.SesionDePrueba;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/**
 * Las guías 2 a 6 recorridas por un contador: la vida entera de una informativa hasta que un tercero la comprueba, lo que no
 * se puede, y que las guías citan lo que de verdad se lee.
 */
@PruebaDeNavegador
@Import(AutoridadDePruebaConfiguration.class)
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class GuiasDeInformativasTest {

    private static final Instant ANTES_DE_MAYO = Instant.parse("2026-04-20T18:00:00Z");

    /** Lo que leyeron todos los recorridos; el último orden de pruebas lo compara con las guías. */
    private final Lectura lectura = new Lectura();

    @LocalServerPort
    private int puerto;

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private RelojDePrueba reloj;

    @ParameterizedTest
    @Order(1)
    @EnumSource
    void laPersonaMoralInformaPresentaYCorrige(Medida medida, Navegador navegador) throws IOException {
        Persona persona = Protagonistas.informante(medida);
        new Antecedentes(portal, persona).anterior();
        try (Pestana pestana = navegador.pestana(puerto, medida);
                Pestana ajena = navegador.pestana(puerto, medida)) {
            var vigia = VigiaDelSecreto.de(pestana, persona);
            var mano = new Mano(pestana, lectura);
            EntradaDeNavegador.entrar(pestana, persona);
            var contratos = new RegistroDeContratos(mano);
            contratos.iniciar();
            contratos.unoPorUno();
            contratos.copiarDelAnterior();
            contratos.cargarPorArchivo();
            new RegistroDeTrabajadores(mano).porArchivo();
            var presentada = new Presentar(mano, new FirmaDeInformativa(mano, persona)).presentar();
            var publico = new VerificacionPublica(new Mano(ajena, lectura));
            byte[] pdf = AcuseDescargado.pdf(mano, presentada);
            publico.todo(presentada, pdf);
            String correccion = new Correccion(mano, new FirmaDeInformativa(mano, persona)).corregir(presentada);
            assertThat(correccion).startsWith("C261");
            publico.porFolio(presentada, "06-05-sustituida");
            vigia.nadaSalio();
        }
    }

    @ParameterizedTest
    @Order(1)
    @EnumSource
    void laPersonaFisicaPresentaSinInformacionLaDejaSinEfectosYEmpiezaDeNuevo(Medida medida, Navegador navegador) {
        Persona persona = Protagonistas.sinContratos(medida);
        var antes = new Antecedentes(portal, persona);
        try (Pestana pestana = navegador.pestana(puerto, medida)) {
            var mano = new Mano(pestana, lectura);
            var firma = new FirmaDeInformativa(mano, persona);
            EntradaDeNavegador.entrar(pestana, persona);
            var vida = new SinContratos(mano, firma);
            assertThat(vida.sinInformacion()).startsWith("SI261");
            assertThat(vida.sinEfectos()).startsWith("SE261");
            mano.ir("/icsoe/informativas/" + antes.normal(Antecedentes.PERIODO) + "/revisar");
            assertThat(firma.firmar()).startsWith("N261");
        }
    }

    @Test
    @Order(2)
    void niegaLaQuintaComplementariaYDicePorQue(Navegador navegador) {
        var antes = antecedentes("1");
        antes.prueba().presentada(antes.normal(Antecedentes.PERIODO));
        for (int i = 0; i < 4; i++) {
            antes.prueba()
                    .presentada(antes.prueba()
                            .iniciar(Antecedentes.PERIODO, TipoDeInformativa.CORRECCION)
                            .id());
        }
        try (Pestana pestana = abrir(navegador, antes)) {
            var mano = new Mano(pestana, lectura);
            mano.ir("/icsoe/informativas");
            mano.seguir("Presentar una complementaria");
            assertThat(pestana.pagina()
                            .getByLabel("Complementaria de corrección")
                            .count())
                    .isZero();
            pestana.pagina().locator("main summary").click();
            mano.lee("Ya presentaste las 4 complementarias que admite este cuatrimestre");
            mano.mirar("05-12-limite");
        }
    }

    @Test
    @Order(2)
    void noDejaFirmarAntesDeQueAbraLaVentana(Navegador navegador) {
        reloj.fijar(ANTES_DE_MAYO);
        var antes = antecedentes("2");
        var informativa = antes.normal(Antecedentes.PERIODO);
        try (Pestana pestana = abrir(navegador, antes)) {
            var mano = new Mano(pestana, lectura);
            mano.ir("/icsoe/informativas/" + informativa + "/revisar");
            mano.pulsar("Continuar a la firma");
            mano.lee("Todavía no se puede firmar: la ventana de presentación no abre");
            mano.mirar("04-09-antes-de-la-ventana");
            mano.ir("/icsoe/informativas/" + informativa + "/firmar");
            mano.enTitulo("Revisar antes de firmar");
        }
    }

    @Test
    @Order(2)
    void noPresentaLoQueOtraPestanaDevolvioMientrasSeFirmaba(Navegador navegador) {
        Persona persona = persona("3");
        var antes = new Antecedentes(portal, persona);
        var informativa = antes.normal(Antecedentes.PERIODO);
        try (Pestana pestana = abrir(navegador, antes)) {
            var mano = new Mano(pestana, lectura);
            var firma = new FirmaDeInformativa(mano, persona);
            mano.ir("/icsoe/informativas/" + informativa + "/revisar");
            firma.continuar();
            firma.llenar();
            var otra = pestana.contexto().newPage();
            otra.navigate("/icsoe/informativas/" + informativa + "/devolver");
            otra.getByLabel("¿Qué hay que corregir?").fill("Falta el contrato de marzo");
            otra.locator("main button.boton--primario").click();
            otra.getByText("Se devolvió para corregirla").first().waitFor();
            mano.pulsar("Firmar y presentar");
            mano.lee("La informativa cambió mientras la firmabas");
            mano.mirar("04-10-devuelta");
            mano.ir("/icsoe/informativas/" + informativa);
            mano.lee("Falta el contrato de marzo");
            mano.ir("/icsoe/presentadas");
            mano.lee("Aún no presentas ninguna informativa");
        }
    }

    @Test
    @Order(2)
    void marcaLaExtemporanea(Navegador navegador) {
        Persona persona = persona("4");
        var antes = new Antecedentes(portal, persona);
        var tarde = antes.prueba().sinInformacion(Antecedentes.PERIODO.anterior());
        try (Pestana pestana = abrir(navegador, antes)) {
            var mano = new Mano(pestana, lectura);
            mano.ir("/icsoe/informativas/" + tarde.id() + "/revisar");
            mano.lee("Se recibe y queda marcada como extemporánea");
            mano.leer("04-11-revisar");
            assertThat(new FirmaDeInformativa(mano, persona).firmar()).startsWith("SI253");
            mano.lee("extemporánea");
            mano.mirar("04-11-extemporanea");
        }
    }

    /** A7: lo que una guía cita se leyó en las pantallas que esa guía recorre. */
    @ParameterizedTest
    @Order(3)
    @CsvSource({
        "02, registro-de-informativa-y-contratos",
        "03, trabajadores-por-archivo",
        "04, firma-y-acuse",
        "05, correccion-y-sin-efectos",
        "06, verificar-un-acuse"
    })
    void loQueCitanLasGuiasSeLeeEnSusPantallas(String guia, String nombre) throws IOException {
        lectura.diceLoQueCita(guia, nombre, puerto);
    }

    private Antecedentes antecedentes(String cual) {
        return new Antecedentes(portal, persona(cual));
    }

    private Persona persona(String cual) {
        var moral = Protagonistas.informante(Medida.ESCRITORIO);
        return new Persona(
                "CDI10050" + cual + "QA" + cual, "CASOS DEMO " + cual + " SA DE CV", "", moral.representante());
    }

    private Pestana abrir(Navegador navegador, Antecedentes antes) {
        return navegador
                .pestana(puerto, Medida.ESCRITORIO)
                .con(SesionDePrueba.de(portal, antes.prueba().identidad()));
    }
}
