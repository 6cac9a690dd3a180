package mx.icsoe.portal.avisos.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import mx.icsoe.portal.avisos.AvisoDePrueba;
import mx.icsoe.portal.avisos.AvisoNuevo;
import mx.icsoe.portal.avisos.Destinatario;
import mx.icsoe.portal.contratista.Contacto;
import mx.icsoe.portal.contratista.GuardarContacto;
import mx.icsoe.portal.navegador.Medida;
import mx.icsoe.portal.navegador.Navegador;
import mx.icsoe.portal.navegador.Pestana;
import mx.icsoe.portal.navegador.PruebaDeNavegador;
import mx.icsoe.portal.nucleo.CapturistaId;
import mx.icsoe.portal.nucleo.Correo;
import mx.icsoe.portal.nucleo.Telefono;
import mx.icsoe.portal.plataforma.sesiones.RutaPropia;
import mx.icsoe.portal.plataforma.web.CapturistaEnSesion;
import mx.icsoe.portal.plataforma.web.Medio;
import mx.icsoe.portal.pruebas.RelojDePrueba;
import mx.icsoe.portal.pruebas.SesionDePrueba;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** El buzón como se ve y se usa: con guiones, sin ellos, lleno, vacío y con lo que otros quisieran meterle. */
@PruebaDeNavegador
@TestPropertySource(properties = "icsoe.correo.hilos=0")
class BuzonTest {

    private static final Pattern HASTA = Pattern.compile("name=\"hasta\" value=\"([^\"]+)\"");

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private RelojDePrueba reloj;

    @Autowired
    private JdbcClient base;

    @LocalServerPort
    private int puerto;

    @ParameterizedTest
    @EnumSource
    void seVeBienVacioLlenoYLeido(Medida medida, Navegador navegador) {
        var sesion = SesionDePrueba.deAlta(portal, medida == Medida.TELEFONO ? "BUZ010101AB1" : "BUZ010101AB2");
        try (Pestana pestana = navegador.pestana(puerto, medida).con(sesion)) {
            pestana.ir("/icsoe/buzon");
            pestana.revisar("avisos/01-buzon-vacio");
            llenar(sesion);
            pestana.ir("/icsoe/inicio");
            pestana.pagina().locator(".menu a[href='/icsoe/buzon']").click();
            pestana.revisar("avisos/02-buzon-lleno");
            pestana.pagina().locator(".tarea a").first().click();
            rechazarLaDireccion();
            pestana.pagina().reload();
            pestana.revisar("avisos/03-aviso");
            pestana.pagina().getByText("Marcar como leído").click();
            pestana.revisar("avisos/04-buzon-con-uno-leido");
            pestana.pagina().locator("a[rel=next]").click();
            pestana.revisar("avisos/05-buzon-segunda-pagina");
            pestana.pagina().getByText("Marcar todos como leídos").click();
            pestana.revisar("avisos/06-buzon-leido");
            assertThat(pestana.pagina().locator(".menu__cuenta").count()).isZero();
        }
    }

    @Test
    void abrirUnAvisoNoLoMarca() {
        var sesion = SesionDePrueba.deAlta(portal, "BUZ010101AB3");
        String id = AvisoDePrueba.de(portal, sesion.identidad());

        assertThat(ver(sesion, "/icsoe/buzon/" + id)).contains("Marcar como leído");
        assertThat(ver(sesion, "/icsoe/buzon")).contains("1 sin leer, de 1.", "Sin leer");

        assertThat(enviar(sesion, "/icsoe/buzon/" + id + "/leido", Map.of())).isEqualTo("/icsoe/buzon");
        assertThat(ver(sesion, "/icsoe/buzon/" + id)).doesNotContain("Marcar como leído");
        assertThat(ver(sesion, "/icsoe/buzon")).contains("Has leído todos.");
    }

    @Test
    void marcarTodosRespetaLoQueLlegoDespues() {
        var sesion = SesionDePrueba.deAlta(portal, "BUZ010101AB4");
        AvisoDePrueba.de(portal, sesion.identidad());
        var hasta = HASTA.matcher(ver(sesion, "/icsoe/buzon"));
        assertThat(hasta.find()).isTrue();
        reloj.avanzar(Duration.ofSeconds(1));
        AvisoDePrueba.de(portal, sesion.identidad());

        enviar(sesion, "/icsoe/buzon/leidos", Map.of("hasta", hasta.group(1)));

        assertThat(ver(sesion, "/icsoe/buzon")).contains("1 sin leer, de 2.");
        for (String torcido : List.of(
                "", "ayer", "+1000000000-12-31T23:59:59Z", "-1000000000-01-01T00:00:00Z", "2100-01-01T00:00:00Z")) {
            assertThat(enviar(sesion, "/icsoe/buzon/leidos", Map.of("hasta", torcido)))
                    .isEqualTo("/icsoe/buzon");
        }
        assertThat(ver(sesion, "/icsoe/buzon")).contains("1 sin leer, de 2.");
    }

    @Test
    void cadaQuienSoloVeLoSuyo() {
        var duenio = SesionDePrueba.deAlta(portal, "BUZ010101AB5");
        var otro = SesionDePrueba.deAlta(portal, "BUZ010101AB6");
        var capturista = duenio.por(portal, capturista());
        String id = AvisoDePrueba.de(portal, duenio.identidad());
        String delCapturista = AvisoDePrueba.de(portal, capturista.identidad());

        assertThat(estado(otro, "/icsoe/buzon/" + id)).isEqualTo(404);
        assertThat(estado(capturista, "/icsoe/buzon/" + id)).isEqualTo(404);
        assertThat(estado(duenio, "/icsoe/buzon/" + delCapturista)).isEqualTo(404);
        assertThat(estado(capturista, "/icsoe/buzon/" + delCapturista)).isEqualTo(200);
        assertThat(estado(duenio, "/icsoe/buzon/nada")).isEqualTo(404);
        assertThat(ver(otro, "/icsoe/buzon")).contains("No tienes avisos");
    }

    @Test
    void muestraComoTextoLoQueParezcaHtml(Navegador navegador) {
        String guion = "<img src=x onerror=\"window.corrio=1\"><script>window.corrio=1</script>";
        var sesion = SesionDePrueba.deAlta(portal, "BUZ010101AB7");
        AvisoDePrueba.avisar(portal, Destinatario.de(sesion.identidad()), AvisoNuevo.de(guion, guion));
        try (Pestana pestana = navegador.pestana(puerto, Medida.ESCRITORIO).con(sesion)) {
            pestana.ir("/icsoe/buzon");
            pestana.pagina().locator(".tarea a").click();
            assertThat(pestana.pagina().evaluate("() => window.corrio")).isNull();
            assertThat(pestana.pagina().locator("main").innerText()).contains(guion);
        }
    }

    private void llenar(SesionDePrueba sesion) {
        var quien = sesion.identidad();
        portal.getBean(GuardarContacto.class)
                .guardar(
                        quien.contratista(),
                        new Contacto(new Correo("ana@ejemplo.mx"), new Telefono("5512345678"), null),
                        0,
                        quien.autor());
        IntStream.rangeClosed(1, 21)
                .forEach(numero -> AvisoDePrueba.avisar(
                        portal,
                        Destinatario.de(quien),
                        AvisoNuevo.de("Aviso número " + numero, "El texto del aviso " + numero + ".")));
        reloj.avanzar(Duration.ofSeconds(1));
        AvisoDePrueba.avisar(
                portal,
                Destinatario.de(quien),
                AvisoNuevo.de(
                                "Faltan 5 días para que venza la informativa del primer cuatrimestre de 2026",
                                "La informativa vence el lunes 18 de mayo de 2026.\n\nAún no la inicias.")
                        .conEnlace("Ir a mis informativas", new RutaPropia("/icsoe/informativas")));
    }

    /** Como si el servidor de correo hubiera contestado que esa dirección no existe. */
    private void rechazarLaDireccion() {
        base.sql("""
                        update plataforma.carta set estado = 'NO_ENTREGADA', falla = 'DIRECCION_RECHAZADA',
                            terminada = creada, para = null, asunto = null, texto = null, rotulo = null, ruta = null
                        where estado = 'EN_CAMINO'
                        """).update();
    }

    private static Medio capturista() {
        var quien =
                new CapturistaEnSesion(new CapturistaId(new UUID(9, 1)), "Capturista de prueba", RelojDePrueba.INICIO);
        return new Medio.Capturista(quien, Set.of());
    }

    private String ver(SesionDePrueba sesion, String ruta) {
        return new mx.icsoe.portal.pruebas.Navegador(puerto)
                .con(sesion)
                .pedir(ruta)
                .body();
    }

    private int estado(SesionDePrueba sesion, String ruta) {
        return new mx.icsoe.portal.pruebas.Navegador(puerto)
                .con(sesion)
                .pedir(ruta)
                .statusCode();
    }

    private String enviar(SesionDePrueba sesion, String ruta, Map<String, String> campos) {
        var completos = new HashMap<>(campos);
        completos.put("_csrf", sesion.ficha());
        var respuesta =
                new mx.icsoe.portal.pruebas.Navegador(puerto).con(sesion).enviar(ruta, completos);
        assertThat(respuesta.statusCode()).isEqualTo(303);
        return respuesta.headers().firstValue("Location").orElseThrow();
    }
}
