package mx.icsoe.portal.trabajadores.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mx.icsoe.portal.contratos.ContratosDePrueba;
import mx.icsoe.portal.navegador.Medida;
import mx.icsoe.portal.navegador.Navegador;
import mx.icsoe.portal.navegador.Pestana;
import mx.icsoe.portal.navegador.PruebaDeNavegador;
import mx.icsoe.portal.pruebas.SesionDePrueba;
import mx.icsoe.portal.trabajadores.TrabajadoresDePrueba;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Un archivo de 3,000 con 13 errores y los trabajadores uno por uno, en los dos anchos. */
@PruebaDeNavegador
class PaginasDeTrabajadoresTest {

    private static final String CARPETA = "trabajadores/";
    private static final int FILAS = 3_000;
    private static final int CADA_CUANTAS_UNA_MALA = 230;

    @LocalServerPort
    private int puerto;

    @Autowired
    private ApplicationContext portal;

    @ParameterizedTest
    @EnumSource
    void lasPaginasSeVenBienDePrincipioAFin(Medida medida, Navegador navegador) {
        var sesion = SesionDePrueba.deAlta(portal, medida == Medida.TELEFONO ? "ZTR010101AB1" : "YTR010101AB1");
        var prueba = new ContratosDePrueba(portal);
        var contratista = sesion.identidad().contratista();
        var informativa = prueba.normal(contratista);
        var contrato = prueba.agregar(contratista, informativa).id();
        var otro = prueba.agregar(contratista, informativa).id();
        var direcciones = new Direcciones(informativa, contrato);
        try (Pestana pestana = navegador.pestana(puerto, medida).con(sesion)) {
            ver(pestana, direcciones.lista(), "01-vacia");
            ver(pestana, direcciones.archivo(), "02-archivo");
            pulsar(pestana, "03-archivo-con-faltas");
            subir(pestana);
            assertThat(pestana.pagina().locator("main").innerText()).contains("2,987 de 3,000 listos · 13 con errores");
            pestana.revisar(CARPETA + "04-resultado");
            pestana.pagina().locator("main a.boton:has-text(\"Deshacer\")").click();
            pestana.revisar(CARPETA + "05-deshacer");
            ver(pestana, direcciones.lista(), "06-lista");
            pestana.pagina().locator("#texto").fill(TrabajadoresDePrueba.curp(1).substring(0, 6));
            pestana.pagina().locator(".busqueda button").click();
            pestana.revisar(CARPETA + "07-busqueda");
            pestana.pagina()
                    .locator("main button:has-text(\"Cambiar\")")
                    .first()
                    .click();
            pestana.revisar(CARPETA + "08-cambiar");
            pestana.pagina().locator("#sbc").fill("12");
            pulsar(pestana, "09-cambiar-con-faltas");
            ver(pestana, direcciones.agregar(), "10-agregar");
            pestana.pagina().locator("#nss").fill("1234567890");
            pulsar(pestana, "11-agregar-con-faltas");
            ver(pestana, new Direcciones(informativa, otro).copiar(), "12-copiar");
            pestana.pagina().locator("#origen").check();
            pulsar(pestana, "13-copiados");
            pestana.pagina()
                    .locator("main button:has-text(\"Eliminar\")")
                    .first()
                    .click();
            pestana.revisar(CARPETA + "14-eliminar");
            pulsar(pestana, "15-eliminado");
            ver(pestana, Direcciones.resumen(informativa), "16-resumen");
            ver(pestana, Direcciones.deLaInformativa(informativa), "17-informativa");
        }
    }

    private static void subir(Pestana pestana) {
        pestana.pagina().locator("#archivo").setInputFiles(new FilePayload("nomina mayo.csv", "text/csv", archivo()));
        pestana.pagina().locator("main button.boton--primario").click();
        pestana.pagina().waitForURL("**/icsoe/cargas/**");
        pestana.pagina().locator("#tropiezos").waitFor();
    }

    private static byte[] archivo() {
        return IntStream.range(0, FILAS)
                .mapToObj(i -> i % CADA_CUANTAS_UNA_MALA == CADA_CUANTAS_UNA_MALA - 1
                        ? mala(i)
                        : TrabajadoresDePrueba.renglon(i) + ",NOMBRE DE PRUEBA " + i)
                .collect(Collectors.joining("\r\n", "NSS,CURP,SBC,NOMBRE\r\n", "\r\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String mala(int i) {
        return switch (i / CADA_CUANTAS_UNA_MALA % 4) {
            case 0 -> "0123456789," + TrabajadoresDePrueba.curp(i) + ",345.50,CON DIEZ CIFRAS";
            case 1 -> TrabajadoresDePrueba.nss(i) + ",AAAA010101HDFXXX00,345.50,";
            case 2 -> TrabajadoresDePrueba.nss(i) + "," + TrabajadoresDePrueba.curp(i) + ",345.5,";
            default -> TrabajadoresDePrueba.renglon(i - 1);
        };
    }

    private static void ver(Pestana pestana, String ruta, String nombre) {
        pestana.ir(ruta);
        pestana.revisar(CARPETA + nombre);
    }

    /** Pulsa el botón principal, que es uno por página. */
    private static void pulsar(Pestana pestana, String nombre) {
        pestana.pagina().locator("main button.boton--primario").click();
        pestana.revisar(CARPETA + nombre);
    }
}
