package mx.icsoe.portal.usuarios.web;

import static mx.icsoe.portal.usuarios.web.PersonaPorHttp.destino;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import mx.icsoe.portal.nucleo.Facultad;
import mx.icsoe.portal.pruebas.PruebaDePortal;
import mx.icsoe.portal.pruebas.SesionDePrueba;
import mx.icsoe.portal.trabajadores.TrabajadoresDePrueba;
import mx.icsoe.portal.usuarios.CapturistaDePrueba;
import mx.icsoe.portal.usuarios.UsuarioDePrueba;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** El contratista registra a sus capturistas y cambia lo que pueden. */
@PruebaDePortal
class AltaDeUsuariosTest {

    private static final String AGREGAR = "/icsoe/usuarios/agregar";
    private static final String ROTULO = "Aceptar la invitación";

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int puerto;

    private SesionDePrueba sesion;
    private PersonaPorHttp contratista;

    @BeforeEach
    void entrar() {
        sesion = SesionDePrueba.deAlta(portal, "EKU9003173C9");
        contratista = new PersonaPorHttp(puerto).con(sesion);
    }

    @Test
    void dicenTodasLasFaltasDeUnaVez() {
        var respuesta = contratista.enviar(
                AGREGAR,
                Map.of("curp", "HEGG560427MVZRRL05", "correo", "a@b.mx", "correoOtraVez", "a@c.mx", "celular", "12"));

        assertThat(respuesta.statusCode()).isEqualTo(422);
        assertThat(respuesta.body()).contains("USU-002", "USU-003", "USU-005", "CON-004", "HEGG560427MVZRRL05");
    }

    @Test
    void pideRevisarUnCorreoDudosoYLoAceptaALaSegunda() {
        var campos = campos(UsuarioDePrueba.curp(), "ana@gmial.com");

        assertThat(contratista.enviar(AGREGAR, campos).body()).contains("USU-006", "¿Quisiste escribir ana@gmail.com?");
        campos.put("revisado", "ana@gmial.com");
        assertThat(contratista.enviar(AGREGAR, campos).statusCode()).isEqualTo(303);
    }

    @Test
    void elDobleClicNoInvitaDosVeces() {
        var campos = campos(UsuarioDePrueba.curp(), "doble@ejemplo.mx");
        campos.put("usuario", UUID.randomUUID().toString());

        String uno = destino(contratista.enviar(AGREGAR, campos));
        String otro = destino(contratista.enviar(AGREGAR, campos));

        assertThat(uno).endsWith("?hecho=invitado").isEqualTo(otro);
        assertThat(UsuarioDePrueba.enlaces(jdbc, "doble@ejemplo.mx", ROTULO)).hasSize(1);
    }

    @Test
    void noRegistraDosVecesLaMismaCurpYAlDadoDeBajaLoVuelveAInvitar() {
        String curp = UsuarioDePrueba.curp();
        String pagina = sinHecho(destino(contratista.enviar(AGREGAR, campos(curp, "uno@ejemplo.mx"))));
        var repetida = contratista.enviar(AGREGAR, campos(curp, "dos@ejemplo.mx"));
        assertThat(repetida.statusCode()).isEqualTo(409);
        assertThat(repetida.body()).contains("USU-007", pagina);

        String enlace = UsuarioDePrueba.enlace(jdbc, "uno@ejemplo.mx", ROTULO);
        assertThat(destino(contratista.enviar(pagina + "/quitar", Map.of()))).endsWith("?hecho=de-baja");
        assertThat(new PersonaPorHttp(puerto).ver(enlace).body()).contains("USU-022");
        assertThat(contratista.ver(pagina).body()).contains("Dado de baja", "Volver a invitar", "Se le invitó");

        assertThat(destino(contratista.enviar(AGREGAR, campos(curp, "tres@ejemplo.mx"))))
                .endsWith(pagina.substring(pagina.lastIndexOf('/')) + "?hecho=invitado");
        assertThat(contratista.ver(pagina).body()).contains("Invitado", "tres@ejemplo.mx");
    }

    @Test
    void suspenderTerminaSuSesionEnElActoYReactivarLoDejaEntrar() {
        var gloria = activa();
        var capturista = new PersonaPorHttp(puerto)
                .con(gloria.sesionPor(sesion.identidad().contratista()));
        assertThat(capturista.ver("/icsoe/informativas").statusCode()).isEqualTo(200);
        String pagina = pagina(gloria);

        assertThat(destino(contratista.enviar(pagina, pagina + "/suspender", Map.of())))
                .endsWith("?hecho=suspendido");

        assertThat(destino(capturista.ver("/icsoe/informativas"))).endsWith("/icsoe/acceso/capturista");
        assertThat(contratista.ver(pagina).body()).contains("Suspendido", "Reactivar");
        assertThat(destino(contratista.enviar(pagina, pagina + "/reactivar", Map.of())))
                .endsWith("?hecho=reactivado");
        capturista.entrar(gloria.cuenta().curp().valor(), gloria.contrasena());
        assertThat(capturista.ver("/icsoe/mis-contratistas").body()).contains("EKU9003173C9");
    }

    @Test
    void loQueCambiaEnSuAccesoSeLeDiceEnSuBuzonYEnElCorreoDeSuCuenta() {
        var gloria = activa();
        String pagina = pagina(gloria);
        contratista.enviar(pagina, pagina + "/suspender", Map.of());
        contratista.enviar(pagina, pagina + "/facultades", Map.of("cargar", "si"));
        contratista.enviar(pagina, pagina + "/reactivar", Map.of());
        contratista.enviar(pagina, pagina + "/facultades", Map.of("capturar", "si"));
        contratista.enviar(pagina, pagina + "/quitar", Map.of());

        String[] avisos = {
            "Tu acceso quedó suspendido: Contratista de prueba",
            "Tu acceso se reactivó: Contratista de prueba",
            "Cambió lo que puedes hacer: Contratista de prueba",
            "Te dieron de baja: Contratista de prueba"
        };
        var suyo = new PersonaPorHttp(puerto).con(gloria.sesion());
        assertThat(suyo.ver("/icsoe/buzon").body()).contains(avisos).contains("4 sin leer, de 4.");
        assertThat(jdbc.sql("""
                        select asunto from plataforma.carta where para = :para
                        union select asunto from plataforma.recibido_de_demostracion where para = :para
                        """)
                        .param("para", gloria.cuenta().correo().valor())
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder(avisos);
    }

    @Test
    void deDosPestanasSoloUnaCambiaLasFacultades() {
        var gloria = activa();
        String pagina = pagina(gloria);
        assertThat(destino(contratista.enviar(pagina, pagina + "/facultades", Map.of("cargar", "si", "version", "1"))))
                .endsWith("?hecho=facultades");

        var otra = contratista.enviar(pagina, pagina + "/facultades", Map.of("capturar", "si", "version", "1"));

        assertThat(otra.statusCode()).isEqualTo(409);
        assertThat(otra.body()).contains("USU-008");
        assertThat(jdbc.sql("select captura from usuarios.usuario where capturista_id = :id")
                        .param("id", gloria.id().valor())
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }

    @Test
    void elCapturistaDeOtroNoExiste() {
        var ajeno = SesionDePrueba.deAlta(portal, "XIA190128J61");
        String id = UsuarioDePrueba.invitado(portal, ajeno.identidad());

        assertThat(contratista.ver("/icsoe/usuarios/" + id).statusCode()).isEqualTo(404);
        assertThat(contratista
                        .enviar(AGREGAR, "/icsoe/usuarios/" + id + "/quitar", Map.of("version", "1"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void avisaSiPareceQueSeRegistroASiMismo() {
        var fisica = SesionDePrueba.deAlta(portal, "RUGL850214HA4");
        var persona = new PersonaPorHttp(puerto).con(fisica);
        var pagina = sinHecho(destino(persona.enviar(AGREGAR, campos("RUGL850214MDFZRC08", "lucia@ejemplo.mx"))));

        assertThat(persona.ver(pagina).body()).contains("Parece que es tu propia CURP");
    }

    @Test
    void doscientosCapturistasCabenEnSuLista() {
        var grande = SesionDePrueba.deAlta(portal, "GVE010101AB1");
        for (int i = 0; i < 200; i++) {
            UsuarioDePrueba.invitado(
                    portal, grande.identidad(), TrabajadoresDePrueba.curp(90_000 + i), "n" + i + "@ejemplo.mx");
        }
        var persona = new PersonaPorHttp(puerto).con(grande);

        assertThat(persona.ver("/icsoe/usuarios").body()).contains("200 capturistas", "Página 1 de 4");
        assertThat(persona.ver("/icsoe/usuarios?pagina=4").body()).contains("Página 4 de 4");
        assertThat(persona.ver("/icsoe/usuarios?pagina=99").body()).contains("Página 4 de 4");
        assertThat(persona.ver("/icsoe/usuarios?pagina=x").body()).contains("Página 1 de 4");
    }

    private CapturistaDePrueba activa() {
        return CapturistaDePrueba.nuevo(portal).sirveA(sesion.identidad().contratista(), Facultad.CAPTURAR);
    }

    private String pagina(CapturistaDePrueba capturista) {
        return "/icsoe/usuarios/"
                + jdbc.sql("select usuario_id::text from usuarios.usuario where capturista_id = :id")
                        .param("id", capturista.id().valor())
                        .query(String.class)
                        .single();
    }

    private static Map<String, String> campos(String curp, String correo) {
        return new HashMap<>(Map.of(
                "curp", curp, "nombre", "Ana  Ruiz", "correo", correo, "correoOtraVez", correo, "capturar", "si"));
    }

    private static String sinHecho(String destino) {
        return URI.create(destino).getPath();
    }
}
