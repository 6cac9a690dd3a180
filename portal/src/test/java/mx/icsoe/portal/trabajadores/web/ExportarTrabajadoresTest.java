package mx.icsoe.portal.trabajadores.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.LongStream;
import mx.icsoe.portal.contratos.ContratosDePrueba;
import mx.icsoe.portal.plataforma.tablas.Fila;
import mx.icsoe.portal.plataforma.tablas.LectorDeTabla;
import mx.icsoe.portal.plataforma.tablas.TopesDeTabla;
import mx.icsoe.portal.pruebas.Navegador;
import mx.icsoe.portal.pruebas.PruebaDePortal;
import mx.icsoe.portal.pruebas.SesionDePrueba;
import mx.icsoe.portal.trabajadores.CargaDePrueba;
import mx.icsoe.portal.trabajadores.Trabajadores;
import mx.icsoe.portal.trabajadores.TrabajadoresDePrueba;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Lo capturado se puede descargar, y la lista de un contrato se puede volver a subir tal cual. */
@PruebaDePortal
class ExportarTrabajadoresTest {

    private static int siguiente;

    @LocalServerPort
    private int puerto;

    @Autowired
    private ApplicationContext portal;

    private SesionDePrueba sesion;
    private Navegador navegador;
    private Direcciones uno;
    private Direcciones otro;

    @BeforeEach
    void entra() {
        var prueba = new ContratosDePrueba(portal);
        sesion = SesionDePrueba.deAlta(portal, "XTT1901%02dAA1".formatted(10 + siguiente++));
        navegador = new Navegador(puerto).con(sesion);
        var contratista = sesion.identidad().contratista();
        var informativa = prueba.normal(contratista);
        uno = new Direcciones(
                informativa, prueba.agregar(contratista, informativa).id());
        otro = new Direcciones(
                informativa, prueba.agregar(contratista, informativa).id());
        cargar(uno, TrabajadoresDePrueba.archivo(0, 20));
    }

    @Test
    void laListaDeUnContratoVuelveASubirseSinUnSoloError() {
        String csv = navegador.pedir(uno.lista() + "/tabla.csv").body();

        assertThat(csv.lines()).hasSize(21);
        cargar(otro, csv);
        assertThat(portal.getBean(Trabajadores.class).cuenta(sesion.identidad().contratista(), otro.contrato()))
                .isEqualTo(20);
    }

    @Test
    void elLibroLlevaElNssComoTexto() throws Exception {
        var libro = navegador.descargar(uno.lista() + "/tabla.xlsx");

        try (var tabla = LectorDeTabla.abrir(new ByteArrayInputStream(libro), TopesDeTabla.usuales())) {
            assertThat(tabla.siguiente())
                    .isInstanceOfSatisfying(
                            Fila.class,
                            fila -> assertThat(fila.celdas()).containsExactly("NSS", "CURP", "SBC", "NOMBRE"));
            assertThat(tabla.siguiente())
                    .isInstanceOfSatisfying(
                            Fila.class,
                            fila -> assertThat(fila.celdas())
                                    .startsWith(nssEnOrden().getFirst()));
        }
    }

    @Test
    void losDeTodaLaInformativaLlevanSuContratoAlLado() {
        cargar(otro, TrabajadoresDePrueba.archivo(20, 25));

        var respuesta = navegador.pedir(Direcciones.resumen(uno.informativa()) + "/tabla.csv");

        assertThat(respuesta.headers().firstValue("Content-Disposition").orElse(""))
                .contains("trabajadores.csv");
        assertThat(respuesta.body().lines())
                .hasSize(26)
                .first()
                .isEqualTo("\uFEFFContrato,RFC del contratante,Contratante,NSS,CURP,SBC,NOMBRE");
        assertThat(respuesta.body().lines().filter(renglon -> renglon.startsWith("2,")))
                .hasSize(5);
    }

    @Test
    void losDeOtroContratistaNoExisten() {
        var ajeno = new Navegador(puerto).con(SesionDePrueba.deAlta(portal, "XTU190128AA1"));

        assertThat(ajeno.pedir(uno.lista() + "/tabla.csv").statusCode()).isEqualTo(404);
        assertThat(ajeno.pedir(Direcciones.resumen(uno.informativa()) + "/tabla.xlsx")
                        .statusCode())
                .isEqualTo(404);
    }

    private void cargar(Direcciones donde, String archivo) {
        CargaDePrueba.cargar(portal, sesion.identidad(), donde.contrato(), archivo);
    }

    private static List<String> nssEnOrden() {
        return LongStream.range(0, 20)
                .mapToObj(TrabajadoresDePrueba::nss)
                .sorted()
                .toList();
    }
}
