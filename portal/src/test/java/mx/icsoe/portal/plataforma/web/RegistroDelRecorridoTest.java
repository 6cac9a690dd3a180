package mx.icsoe.portal.plataforma.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import mx.icsoe.portal.informativas.InformativaDePrueba;
import mx.icsoe.portal.plataforma.web.Rutas.Ruta;
import mx.icsoe.portal.pruebas.EntradaDePruebaController;
import mx.icsoe.portal.pruebas.Navegador;
import mx.icsoe.portal.pruebas.PruebaDePortal;
import mx.icsoe.portal.pruebas.RegistroSinDatosPersonales;
import mx.icsoe.portal.pruebas.RelojDePrueba;
import mx.icsoe.portal.pruebas.RutasDePruebaController;
import mx.icsoe.portal.pruebas.SesionDePrueba;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Ni un dato personal en el registro ni en la bitácora, pase lo que pase en cada página (medida W11). */
@PruebaDePortal
@Import({RutasDePruebaController.class, EntradaDePruebaController.class})
class RegistroDelRecorridoTest {

    private static final String RFC = "EKU9003173C9";
    private static final List<String> DATOS = List.of(
            "CACX760510MDFRRN08",
            "93847563821",
            "secreta-Ñ-99",
            "persona.real@empresa.mx",
            "55 1234 9876",
            "Calle de la Persona 7");

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private RelojDePrueba reloj;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int puerto;

    @Test
    void noRegistraNadaDeNadieEnTodasLasPaginas() {
        try (var registro = RegistroSinDatosPersonales.vigilar()) {
            registro.prohibir(DATOS.toArray(String[]::new));
            for (Ruta ruta : Rutas.delProducto(portal)) {
                var sesion = SesionDePrueba.deAlta(portal, RFC);
                registro.prohibir(sesion);
                var navegador = new Navegador(puerto).con(sesion);
                for (String dato : DATOS) {
                    recorrer(navegador, ruta, dato, sesion);
                }
                navegador.enviar(direccion(ruta, sesion), formulario("x", "ficha-falsa"));
            }
        }
        assertThat(bitacora()).doesNotContain(RFC).doesNotContain(DATOS);
    }

    @Test
    void noRegistraNadaDeNadieEnLosTropiezosNiAlPerderLaSesion() {
        var sesion = SesionDePrueba.deAlta(portal, RFC);
        try (var registro = RegistroSinDatosPersonales.vigilar().prohibir(sesion)) {
            registro.prohibir("12ABC99").prohibir(DATOS.toArray(String[]::new));
            var navegador = new Navegador(puerto).con(sesion);
            navegador.pedir("/icsoe/prueba/tropieza?rfc=" + RFC);
            navegador.pedir("/icsoe/no-existe/" + RFC);
            navegador.pedir("/icsoe/" + RFC + "%00");
            reloj.avanzar(Duration.ofMinutes(20));
            navegador.enviar("/icsoe/prueba/captura", formulario(DATOS.getFirst(), sesion.ficha()));
            assertThat(registro.renglones()).anyMatch(renglon -> renglon.startsWith("incidente "));
        }
    }

    @Test
    void descubreALosCulpables() {
        var registro = RegistroSinDatosPersonales.vigilar().prohibir("secreta");
        var culpable = LoggerFactory.getLogger("culpable");
        culpable.info("entró {}", RFC);
        culpable.warn("CURP CACX760510MDFRRN08");
        culpable.error("falló", new IllegalStateException("con la contraseña secreta"));
        culpable.info("nada que ocultar: 0123456789abcdef");

        assertThat(registro.delatores()).hasSize(3);
        assertThat(catchThrowable(registro::close)).isInstanceOf(AssertionError.class);
    }

    private void recorrer(Navegador navegador, Ruta ruta, String dato, SesionDePrueba sesion) {
        String direccion = direccion(ruta, sesion);
        if (ruta.esGet()) {
            navegador.pedir(direccion + "?cp=" + dato.replaceAll("[^A-Za-z0-9.]", "-"));
        } else if (!direccion.equals("/icsoe/salir")) {
            navegador.enviar(direccion, formulario(dato, sesion.ficha()));
        }
    }

    /** La de una informativa suya, donde la ruta la nombra; lo demás, inventado. */
    private String direccion(Ruta ruta, SesionDePrueba sesion) {
        String inventada = ruta.direccionInventada();
        return ruta.patron().startsWith("/icsoe/informativas/{")
                ? inventada.replaceFirst(
                        "informativas/[^/]+",
                        "informativas/" + InformativaDePrueba.iniciada(portal, sesion.identidad()))
                : inventada;
    }

    private static Map<String, String> formulario(String dato, String ficha) {
        return Map.of(
                "_csrf",
                ficha,
                "correo",
                dato,
                "celular",
                dato,
                "telefonoFijo",
                dato,
                "version",
                dato,
                "igual",
                dato,
                "codigoPostal",
                dato,
                "calle",
                dato,
                "rfc",
                RFC);
    }

    private String bitacora() {
        return jdbc.sql("SELECT coalesce(string_agg(accion || ' ' || detalle::text, ' '), '') FROM bitacora.asiento")
                .query(String.class)
                .single();
    }
}
