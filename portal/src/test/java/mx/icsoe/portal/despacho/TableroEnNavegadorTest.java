package mx.icsoe.portal.despacho;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import mx.icsoe.portal.guia.Lectura;
import mx.icsoe.portal.navegador.Medida;
import mx.icsoe.portal.navegador.Navegador;
import mx.icsoe.portal.navegador.Pestana;
import mx.icsoe.portal.navegador.Presupuesto;
import mx.icsoe.portal.navegador.PruebaDeNavegador;
import mx.icsoe.portal.usuarios.Servicio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** «Mis contratistas» y el calendario como los ve una persona, a los dos anchos, con guiones y sin ellos. */
@PruebaDeNavegador
class TableroEnNavegadorTest {

    private static final String RUTA = "/icsoe/mis-contratistas";

    @Autowired
    private ApplicationContext portal;

    @LocalServerPort
    private int puerto;

    @ParameterizedTest
    @EnumSource
    void seVeBienConCincuentaConUnoYSinNadie(Medida medida, Navegador navegador) {
        var oficina = new OficinaDePrueba(portal);
        String letra = medida == Medida.TELEFONO ? "T" : "E";
        var cincuenta = oficina.conTodo("TN" + letra, 50);
        mirar(navegador, medida, cincuenta, "despacho-lleno", pestana -> {
            assertThat(pestana.pagina().locator("#por-atender tbody tr").count())
                    .isGreaterThan(40);
        });
        mirar(navegador, medida, cincuenta, "despacho-sin-resultados", pestana -> {
            pestana.pagina().getByLabel("Nombre o RFC").fill("nadie así");
            boton(pestana, "Aplicar los filtros").click();
            assertThat(pestana.pagina().getByText("Nada coincide")).isVisible();
            assertThat(pestana.pagina().locator(".menu [aria-current]")).hasText("Mis contratistas");
        });
        mirar(navegador, medida, cincuenta.subList(5, 6), "despacho-uno", pestana -> {});
        mirar(navegador, medida, List.of(), "despacho-vacio", pestana -> {});
    }

    @Test
    void pesaPocoConCincuenta(Navegador navegador) {
        var oficinista = new Oficinista(portal, new OficinaDePrueba(portal).conTodo("TNP", 50));
        try (var pestana = navegador.pestana(puerto, Medida.ESCRITORIO)) {
            pestana.con(oficinista.sesion()).ir(RUTA);
            Presupuesto.revisar(pestana);
        }
    }

    @Test
    void recorreSinGuionesDelTableroALoQueFaltaYDeRegreso(Navegador navegador) {
        recorrer(navegador.pestanaSinGuiones(puerto, Medida.TELEFONO), "TNS", pantalla -> {});
    }

    /** La guía 11. */
    @Test
    void recorreConGuionesDelTableroALoQueFaltaYDeRegreso(Navegador navegador) throws IOException {
        var lectura = new Lectura();
        var pestana = navegador.pestana(puerto, Medida.ESCRITORIO);
        recorrer(pestana, "TNC", pantalla -> {
            pestana.revisar("guia/oficina/11-" + pantalla);
            lectura.anotar("11-" + pantalla, pestana.pagina());
        });
        lectura.diceLoQueCita("11", "llevar-a-varios-contratistas", puerto);
    }

    @ParameterizedTest
    @EnumSource
    void abreCambiaYApagaLaDireccionDelCalendario(Medida medida, Navegador navegador) {
        var servicios = new OficinaDePrueba(portal).conTodo(medida == Medida.TELEFONO ? "TNK" : "TNL", 3);
        try (var pestana = navegador.pestana(puerto, medida)) {
            pestana.con(new Oficinista(portal, servicios).sesion()).ir("/icsoe/calendario-de-plazos");
            pestana.revisar("calendario-sin-direccion");
            boton(pestana, "Abrir una dirección").click();
            assertThat(pestana.pagina().locator("#direccion")).containsText(".ics");
            pestana.revisar("calendario-con-direccion");
            pestana.ir("/icsoe/calendario-de-plazos");
            assertThat(pestana.pagina().locator("#direccion")).hasCount(0);
            pestana.revisar("calendario-abierto");
            boton(pestana, "Apagar la dirección").click();
            assertThat(boton(pestana, "Abrir una dirección")).isVisible();
        }
    }

    private void recorrer(Pestana pestana, String prefijo, Consumer<String> mirar) {
        var oficina = new OficinaDePrueba(portal);
        var aMedias = oficina.servicio(prefijo + "150101AA1", "Limpieza a medias");
        oficina.enCapturaAMedias(aMedias);
        var sinContratos = oficina.servicio(prefijo + "150102AA1", "Sin contratos este año");
        oficina.conDatosGenerales(sinContratos);
        try (pestana) {
            pestana.con(new Oficinista(portal, List.of(aMedias, sinContratos)).sesion())
                    .ir(RUTA);
            Page pagina = pestana.pagina();
            mirar.accept("01-tablero");
            boton(pestana, "Sin información").click();
            assertThat(pagina.getByText("quedó lista para que la firme el contratista"))
                    .isVisible();
            assertThat(pagina.locator("#por-atender")).containsText("Que la firme el contratista");
            mirar.accept("02-lista-para-firma");

            boton(pestana, "1 contrato sin trabajadores").click();
            assertThat(pagina.locator(".sesion__nombre")).hasText("Limpieza a medias");
            assertThat(pagina).hasURL(Pattern.compile(".*/contratos\\?ver=sin-trabajadores"));
            mirar.accept("03-lo-que-falta");

            pagina.getByText("Cambiar de contratista").click();
            pagina.getByLabel("Nombre o RFC").fill("este ano");
            boton(pestana, "Aplicar los filtros").click();
            assertThat(pagina.locator("#por-atender tbody tr")).hasCount(1);
            assertThat(pagina.url()).doesNotContain("ano");
            mirar.accept("04-filtrado");

            pagina.getByText("Llevar estos plazos a mi calendario").click();
            mirar.accept("05-calendario");
            boton(pestana, "Abrir una dirección").click();
            assertThat(pagina.locator("#direccion")).containsText(".ics");
            mirar.accept("06-direccion");
        }
    }

    private void mirar(
            Navegador navegador, Medida medida, List<Servicio> servicios, String nombre, Consumer<Pestana> alVerlo) {
        try (var pestana = navegador.pestana(puerto, medida)) {
            pestana.con(new Oficinista(portal, servicios).sesion()).ir(RUTA);
            alVerlo.accept(pestana);
            pestana.revisar(nombre);
        }
    }

    private static Locator boton(Pestana pestana, String nombre) {
        return pestana.pagina()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(nombre))
                .first();
    }
}
