package mx.icsoe.portal.usuarios.web;

import static mx.icsoe.portal.usuarios.web.PersonaPorHttp.destino;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import mx.icsoe.portal.pruebas.PruebaDePortal;
import mx.icsoe.portal.pruebas.RelojDePrueba;
import mx.icsoe.portal.pruebas.SesionDePrueba;
import mx.icsoe.portal.usuarios.CapturistaDePrueba;
import mx.icsoe.portal.usuarios.UsuarioDePrueba;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** La invitación, del correo a la entrada, y todo lo que puede torcerse con su enlace. */
@PruebaDePortal
class InvitacionTest {

    private static final String ROTULO = "Aceptar la invitación";
    private static final String CONTRASENA = "siete tortugas verdes";
    private static final Map<String, String> ACEPTA = Map.of("contrasena", CONTRASENA, "privacidad", "si");

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private RelojDePrueba reloj;

    @LocalServerPort
    private int puerto;

    private SesionDePrueba contratista;
    private String curp;
    private String correo;

    @BeforeEach
    void invitar() {
        contratista = SesionDePrueba.deAlta(portal, "EKU9003173C9");
        curp = UsuarioDePrueba.curp();
        correo = "una." + curp.substring(0, 10) + "@ejemplo.mx";
        UsuarioDePrueba.invitado(portal, contratista.identidad(), curp, correo);
    }

    @Test
    void vaDelCorreoALaEntradaYSirveUnaVez() {
        String enlace = enlace();
        assertThat(enlace).matches("/icsoe/invitacion/[A-Za-z0-9_-]{43}");
        assertThat(jdbc.sql("select count(*) from usuarios.enlace e where e::text like :ficha")
                        .param("ficha", "%" + enlace.substring(18) + "%")
                        .query(Integer.class)
                        .single())
                .isZero();

        var persona = new PersonaPorHttp(puerto);
        assertThat(persona.ver(enlace).body()).contains("Contratista de prueba", "Acepta la invitación");
        assertThat(persona.ver(enlace).body()).as("abrirlo no lo gasta").contains("Aceptar y activar");
        assertThat(destino(persona.enviar(enlace, ACEPTA))).endsWith("/icsoe/acceso/capturista?hecho=activada");
        assertThat(persona.ver(enlace).statusCode()).isEqualTo(410);
        assertThat(persona.ver(enlace).body()).contains("Este enlace ya se usó", "USU-020");

        assertThat(destino(persona.entrar(curp.toLowerCase(Locale.ROOT), CONTRASENA)))
                .endsWith("/icsoe/mis-contratistas");
        String llave = persona.llave();
        var elegido = persona.enviar(
                "/icsoe/mis-contratistas",
                "/icsoe/mis-contratistas/elegir",
                Map.of(
                        "contratista",
                        contratista.identidad().contratista().valor().toString()));
        assertThat(destino(elegido)).endsWith("/icsoe/informativas");
        assertThat(persona.llave()).isNotEqualTo(llave);
        assertThat(persona.ver("/icsoe/informativas").body()).contains("EKU9003173C9", "Capturista:");
        assertThat(persona.ver("/icsoe/usuarios").statusCode()).isEqualTo(403);
        assertThat(persona.ver("/icsoe/contratista/datos").statusCode()).isEqualTo(403);
    }

    @Test
    void diceCadaCausaPorLaQueUnEnlaceNoSirve() {
        String enlace = enlace();
        var persona = new PersonaPorHttp(puerto);

        assertThat(persona.ver(enlace.substring(0, enlace.length() - 1)).body()).contains("USU-023");
        assertThat(persona.ver("/icsoe/invitacion/" + "A".repeat(43)).body()).contains("USU-023");
        assertThat(persona.ver("/icsoe/contrasena/" + enlace.substring(18)).body())
                .contains("USU-023");

        reloj.avanzar(Duration.ofDays(3));
        assertThat(persona.ver(enlace).body()).contains("Este enlace ya venció", "USU-021");
        reloj.reiniciar();

        var dueno = new PersonaPorHttp(puerto).con(contratista);
        String pagina = paginaDelUsuario();
        assertThat(destino(dueno.enviar(pagina, pagina + "/reenviar", Map.of("correo", "otra@ejemplo.mx"))))
                .endsWith("?hecho=reenviado");
        assertThat(persona.ver(enlace).body()).contains("USU-022");
        assertThat(UsuarioDePrueba.enlaces(jdbc, "otra@ejemplo.mx", ROTULO)).isNotEmpty();
    }

    @Test
    void noDejaUsarloDesdeLaSesionDeOtraPersona() {
        String enlace = enlace();
        var otra = CapturistaDePrueba.nuevo(portal);

        var enOtra = new PersonaPorHttp(puerto).con(otra.sesion());
        assertThat(enOtra.ver(enlace).body())
                .contains("Tienes abierta otra sesión", "Cerrar esa sesión")
                .doesNotContain("Aceptar con mi cuenta");
        assertThat(enOtra.enviar("/icsoe/mi-cuenta", enlace + "/con-mi-cuenta", Map.of())
                        .body())
                .contains("USU-024");
        assertThat(enOtra.enviar("/icsoe/mi-cuenta", enlace, ACEPTA).body()).contains("Tienes abierta otra sesión");
        assertThat(new PersonaPorHttp(puerto).con(contratista).ver(enlace).body())
                .contains("Tienes abierta otra sesión");
        assertThat(estado()).isEqualTo("INVITADO");
    }

    @Test
    void rechazaContrasenasMalasYNoAceptaSinElAviso() {
        String enlace = enlace();
        var persona = new PersonaPorHttp(puerto);

        assertThat(persona.enviar(enlace, Map.of()).body()).contains("USU-012", "USU-018");
        assertThat(persona.enviar(enlace, con("corta")).body()).contains("USU-013");
        assertThat(persona.enviar(enlace, con("123456789012")).body()).contains("USU-015");
        assertThat(persona.enviar(enlace, con("x" + curp + "x")).body()).contains("USU-016");
        assertThat(persona.enviar(enlace, con("mi amiga HERNANDEZ y yo")).body())
                .contains("USU-016");
        assertThat(persona.enviar(enlace, con("á".repeat(129))).body()).contains("USU-014");
        assertThat(estado()).isEqualTo("INVITADO");
    }

    @Test
    void quienYaTieneCuentaAceptaConEllaYNadieSeEnteraDeNada() {
        var persona = new PersonaPorHttp(puerto);
        persona.enviar(enlace(), ACEPTA);
        var segundo = SesionDePrueba.deAlta(portal, "XIA190128J61");
        UsuarioDePrueba.invitado(portal, segundo.identidad(), curp, "b." + correo);
        String otroEnlace = UsuarioDePrueba.enlace(jdbc, "b." + correo, ROTULO);

        assertThat(persona.ver(otroEnlace).body())
                .as("lo mismo que a quien no tiene cuenta")
                .contains("Aceptar y activar")
                .doesNotContain(correo.replace("@", "&#64;"));
        assertThat(destino(persona.enviar(otroEnlace, ACEPTA))).endsWith("?hecho=activada");

        assertThat(cuentas()).isEqualTo(1);
        assertThat(jdbc.sql("select correo from usuarios.cuenta where curp = :curp")
                        .param("curp", curp)
                        .query(String.class)
                        .single())
                .isEqualTo(correo);
        persona.entrar(curp, CONTRASENA);
        assertThat(persona.ver("/icsoe/mis-contratistas").body()).contains("EKU9003173C9", "XIA190128J61");
    }

    @Test
    void otraContrasenaAbreOtraCuentaYNingunaVeLoDeLaOtra() {
        var persona = new PersonaPorHttp(puerto);
        persona.enviar(enlace(), ACEPTA);
        var segundo = SesionDePrueba.deAlta(portal, "XIA190128J61");
        UsuarioDePrueba.invitado(portal, segundo.identidad(), curp, "intruso." + correo);

        new PersonaPorHttp(puerto)
                .enviar(UsuarioDePrueba.enlace(jdbc, "intruso." + correo, ROTULO), con("once pelícanos azules"));

        assertThat(cuentas()).isEqualTo(2);
        var intruso = new PersonaPorHttp(puerto);
        intruso.entrar(curp, "once pelícanos azules");
        assertThat(intruso.ver("/icsoe/mis-contratistas").body())
                .contains("XIA190128J61")
                .doesNotContain("EKU9003173C9");
        persona.entrar(curp, CONTRASENA);
        assertThat(persona.ver("/icsoe/mis-contratistas").body())
                .contains("EKU9003173C9")
                .doesNotContain("XIA190128J61");
    }

    @Test
    void desdeSuSesionAceptaLaDeSuCurp() {
        new PersonaPorHttp(puerto).enviar(enlace(), ACEPTA);
        var persona = new PersonaPorHttp(puerto);
        persona.entrar(curp, CONTRASENA);
        var segundo = SesionDePrueba.deAlta(portal, "XIA190128J61");
        UsuarioDePrueba.invitado(portal, segundo.identidad(), curp, "c." + correo);
        String otroEnlace = UsuarioDePrueba.enlace(jdbc, "c." + correo, ROTULO);

        assertThat(persona.ver(otroEnlace).body()).contains("Aceptar con mi cuenta");
        assertThat(destino(persona.enviar(otroEnlace, otroEnlace + "/con-mi-cuenta", Map.of())))
                .endsWith("?hecho=agregada");
        assertThat(persona.ver("/icsoe/mis-contratistas").body()).contains("EKU9003173C9", "XIA190128J61");
    }

    private static Map<String, String> con(String contrasena) {
        return Map.of("contrasena", contrasena, "privacidad", "si");
    }

    private String enlace() {
        return UsuarioDePrueba.enlace(jdbc, correo, ROTULO);
    }

    private String paginaDelUsuario() {
        return "/icsoe/usuarios/"
                + jdbc.sql("select usuario_id::text from usuarios.usuario where curp = :curp")
                        .param("curp", curp)
                        .query(String.class)
                        .single();
    }

    private String estado() {
        return jdbc.sql("select estado from usuarios.usuario where curp = :curp")
                .param("curp", curp)
                .query(String.class)
                .single();
    }

    private int cuentas() {
        return jdbc.sql("select count(*) from usuarios.cuenta where curp = :curp")
                .param("curp", curp)
                .query(Integer.class)
                .single();
    }
}
