package mx.icsoe.portal.trabajadores.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.LongStream;
import mx.icsoe.portal.contratos.ContratosDePrueba;
import mx.icsoe.portal.nucleo.Nss;
import mx.icsoe.portal.pruebas.Navegador;
import mx.icsoe.portal.pruebas.PruebaDePortal;
import mx.icsoe.portal.pruebas.SesionDePrueba;
import mx.icsoe.portal.trabajadores.Carga;
import mx.icsoe.portal.trabajadores.CargaDePrueba;
import mx.icsoe.portal.trabajadores.Trabajadores;
import mx.icsoe.portal.trabajadores.TrabajadoresDePrueba;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** El camino sin guiones. */
@PruebaDePortal
class TrabajadoresPorHttpTest {

    private static int siguiente;

    @LocalServerPort
    private int puerto;

    @Autowired
    private ApplicationContext portal;

    private SesionDePrueba sesion;
    private Navegador navegador;
    private Direcciones direcciones;

    @BeforeEach
    void entra() {
        var prueba = new ContratosDePrueba(portal);
        sesion = SesionDePrueba.deAlta(portal, "HTT1901%02dAA1".formatted(10 + siguiente++));
        navegador = new Navegador(puerto).con(sesion);
        var contratista = sesion.identidad().contratista();
        var informativa = prueba.normal(contratista);
        direcciones = new Direcciones(
                informativa, prueba.agregar(contratista, informativa).id());
    }

    @Test
    void agregaCambiaYQuitaSinQueElNssVayaEnLaDireccion() {
        assertThat(enviar(direcciones.agregar(), trabajador(1, "345.50")).statusCode())
                .isEqualTo(303);
        var otra = enviar(direcciones.agregar(), trabajador(1, "345.50"));
        assertThat(otra.statusCode()).isEqualTo(422);
        assertThat(otra.body()).contains("El NSS ya está registrado en este contrato", TrabajadoresDePrueba.nss(1));

        var quien = Map.of("quienEs", TrabajadoresDePrueba.nss(1));
        assertThat(enviar(direcciones.cambiar(), quien).body()).contains("value=\"1\"", TrabajadoresDePrueba.curp(1));
        var cambio = trabajador(1, "400.00");
        cambio.putAll(quien);
        cambio.put("version", "1");
        assertThat(enviar(direcciones.guardar(), cambio).statusCode()).isEqualTo(303);
        cambio.put("sbc", "500.00");
        var choque = enviar(direcciones.guardar(), cambio);
        assertThat(choque.statusCode()).isEqualTo(409);
        assertThat(choque.body()).contains("400.00", "500.00", "Alguien más cambió");

        assertThat(enviar(direcciones.quitar(), quien).body()).contains("¿Eliminar al trabajador?");
        assertThat(enviar(direcciones.confirmarQuitar(), quien).statusCode()).isEqualTo(303);
        assertThat(cuantos()).isZero();
    }

    @Test
    void diceTodasLasFaltasYConservaLoEscrito() {
        var faltas = enviar(direcciones.agregar(), Map.of("nss", "123", "curp", "mala", "sbc", "1", "nombre", "JOSÉ"));
        assertThat(faltas.statusCode()).isEqualTo(422);
        assertThat(faltas.body())
                .contains("El NSS no es correcto: compáralo con un documento del IMSS")
                .contains("La CURP no es correcta: revísala letra por letra")
                .contains("El SBC debe ser numérico con dos decimales")
                .contains("value=\"JOSÉ\"", "value=\"mala\"");
    }

    @Test
    void aLoQueSeDejoVacioDiceQueEscribir() {
        var faltas = enviar(direcciones.agregar(), Map.of("nss", "", "curp", " ", "nombre", "JOSÉ"));
        assertThat(faltas.statusCode()).isEqualTo(422);
        assertThat(faltas.body())
                .contains("Escribe el NSS, de 11 cifras")
                .contains("Escribe la CURP, de 18 caracteres")
                .contains("Escribe el SBC diario con dos decimales, por ejemplo 345.50")
                .doesNotContain("no es correct");
    }

    @Test
    void alNssDeDiezCifrasLePropone() {
        String conCero = "0%s"
                .formatted(LongStream.range(1_234_567_890L, 1_234_567_900L)
                        .mapToObj(Long::toString)
                        .filter(diez -> Nss.leer("0" + diez).isPresent())
                        .findFirst()
                        .orElseThrow());
        var escrito = trabajador(1, "345.50");
        escrito.put("nss", conCero.substring(1));
        assertThat(enviar(direcciones.agregar(), escrito).body())
                .contains("El NSS no es correcto: tiene 10 cifras; probablemente es " + conCero);
    }

    @Test
    void elReporteEsElMismoArchivoConSuErrorYSePuedeVolverASubir() {
        Carga carga = cargar(TrabajadoresDePrueba.archivo(0, 3) + "0000000001,=cmd|'/C calc'!A0,345.5\r\n");
        var csv = navegador.pedir(Direcciones.carga(carga.id()) + "/reporte.csv");
        assertThat(csv.headers().firstValue("Content-Disposition").orElse("")).contains("reporte-de-trabajadores.csv");
        assertThat(csv.body())
                .startsWith("\uFEFFNSS,CURP,SBC,Error\r\n")
                .contains("'" + TrabajadoresDePrueba.nss(0))
                .contains("'=cmd|'/C calc'!A0")
                .contains("El NSS no es correcto: tiene 10 cifras")
                .contains("El SBC debe ser numérico con dos decimales");
        Carga otra = cargar(csv.body());
        assertThat(otra.listos()).isZero();
        assertThat(otra.yaEstaban()).isEqualTo(3);
        assertThat(otra.conError()).isOne();
        assertThat(cuantos()).isEqualTo(3);
        assertThat(navegador
                        .pedir(Direcciones.carga(carga.id()) + "/reporte.xlsx")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void lasPlantillasSonPublicas() {
        var sinSesion = new Navegador(puerto);
        assertThat(sinSesion.pedir("/icsoe/plantillas/trabajadores.csv").body())
                .isEqualTo("\uFEFFNSS,CURP,SBC,NOMBRE\r\n");
        assertThat(sinSesion.pedir("/icsoe/plantillas/trabajadores.xlsx").statusCode())
                .isEqualTo(200);
    }

    @Test
    void deshaceElArchivoYLoDice() {
        Carga carga = cargar(TrabajadoresDePrueba.archivo(0, 3));
        assertThat(navegador.pedir(Direcciones.carga(carga.id())).body()).contains("3 de 3 listos · sin errores");
        var deshecho = enviar(Direcciones.carga(carga.id()) + "/deshacer", Map.of());
        assertThat(deshecho.headers().firstValue("Location").orElse("")).endsWith("?hecho=deshecho");
        assertThat(cuantos()).isZero();
    }

    private Carga cargar(String archivo) {
        return CargaDePrueba.cargar(portal, sesion.identidad(), direcciones.contrato(), archivo);
    }

    private static Map<String, String> trabajador(long i, String sbc) {
        Map<String, String> campos = new LinkedHashMap<>();
        campos.put("nss", TrabajadoresDePrueba.nss(i));
        campos.put("curp", TrabajadoresDePrueba.curp(i));
        campos.put("sbc", sbc);
        campos.put("nombre", "");
        return campos;
    }

    private HttpResponse<String> enviar(String ruta, Map<String, String> campos) {
        var completos = new LinkedHashMap<>(campos);
        completos.put("_csrf", sesion.ficha());
        return navegador.enviar(ruta, completos);
    }

    private long cuantos() {
        return portal.getBean(Trabajadores.class).cuenta(sesion.identidad().contratista(), direcciones.contrato());
    }
}
