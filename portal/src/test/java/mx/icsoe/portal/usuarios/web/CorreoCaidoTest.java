package mx.icsoe.portal.usuarios.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.mail.internet.MimeMultipart;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import mx.icsoe.portal.navegador.Medida;
import mx.icsoe.portal.navegador.Navegador;
import mx.icsoe.portal.navegador.Pestana;
import mx.icsoe.portal.navegador.PruebaDeNavegador;
import mx.icsoe.portal.pruebas.RelojDePrueba;
import mx.icsoe.portal.pruebas.SesionDePrueba;
import mx.icsoe.portal.usuarios.UsuarioDePrueba;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * Invitar con el servidor de correo caído: la carta no se pierde, quien invitó lee por qué no llega y cómo remediarlo, y
 * cuando el servidor vuelve llega una sola, la que sirve. Nada es de mentira: ni el servidor ni quien reparte.
 */
@PruebaDeNavegador
class CorreoCaidoTest {

    private static final int PUERTO_DEL_CORREO = libre();
    private static final Duration PACIENCIA = Duration.ofSeconds(20);
    private static final Pattern ENLACE = Pattern.compile("/icsoe/invitacion/[A-Za-z0-9_-]{43}");
    private static final String NO_CONTESTA = "No hemos podido entregar el correo: el servidor de correo no contesta";

    private final GreenMail servidor = en(PUERTO_DEL_CORREO);

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private RelojDePrueba reloj;

    @LocalServerPort
    private int puerto;

    private SesionDePrueba contratista;

    @DynamicPropertySource
    static void conServidorDeCorreo(DynamicPropertyRegistry ajustes) {
        ajustes.add("icsoe.correo.modo", () -> "smtp");
        ajustes.add("icsoe.correo.remitente", () -> "icsoe@ejemplo.mx");
        ajustes.add("icsoe.correo.espera", () -> "100ms");
        ajustes.add("icsoe.correo.smtp.servidor", () -> "127.0.0.1");
        ajustes.add("icsoe.correo.smtp.puerto", () -> PUERTO_DEL_CORREO);
        ajustes.add("icsoe.correo.smtp.cifrado", () -> "ninguno");
    }

    /** El servidor de las pruebas cuenta en el registro para quién recibe. */
    @BeforeAll
    static void callaAlServidor() {
        ((Logger) LoggerFactory.getLogger("com.icegreen")).setLevel(Level.OFF);
    }

    @BeforeEach
    void entra() {
        contratista = SesionDePrueba.deAlta(portal);
    }

    @AfterEach
    void apaga() {
        servidor.stop();
    }

    @Test
    void loDiceAQuienInvitoYAlVolverElServidorLlegaUnaSolaVez(Navegador navegador) throws Exception {
        String curp = UsuarioDePrueba.curp();
        String correo = "ana." + curp.substring(0, 10).toLowerCase(Locale.ROOT) + "@ejemplo.mx";
        UsuarioDePrueba.invitado(portal, contratista.identidad(), curp, correo);
        try (Pestana pestana = navegador.pestana(puerto, Medida.ESCRITORIO).con(contratista)) {
            Page pagina = pestana.pagina();
            esperaALeer(pestana, "/icsoe/usuarios", NO_CONTESTA);
            pestana.revisarEnCadaMedida("usuarios/correo-caido-lista");
            reloj.avanzar(Duration.ofMinutes(1));
            Awaitility.await().atMost(PACIENCIA).until(() -> intentos(correo).equals(List.of(2)));

            pagina.getByText("Reenviar").first().click();
            pestana.revisarEnCadaMedida("usuarios/correo-caido-capturista");
            pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Reenviar invitación"))
                    .click();
            assertThat(pagina.locator("main")).containsText("Invitación reenviada");
            String vigente = UsuarioDePrueba.enlace(jdbc, correo, "Aceptar la invitación");

            servidor.start();
            reloj.avanzar(Duration.ofMinutes(6));
            esperaALeer(pestana, URI.create(pagina.url()).getPath(), "El correo ya se entregó");
            assertThat(intentos(correo)).as("no queda nada por mandarle").isEmpty();
            assertThat(enlacesRecibidos()).containsExactly(vigente);
            pestana.ir("/icsoe/usuarios");
            assertThat(pagina.locator("main")).not().containsText("Reenviar");
        }
        try (Pestana ana = navegador.pestana(puerto, Medida.ESCRITORIO)) {
            ana.ir(enlacesRecibidos().getFirst());
            assertThat(ana.pagina().locator("h1")).hasText("Acepta la invitación");
        }
    }

    @Test
    void alDarloDeBajaYaNoLeLlegaLaQueEsperaba() {
        String curp = UsuarioDePrueba.curp();
        String correo = "eva." + curp.substring(0, 10).toLowerCase(Locale.ROOT) + "@ejemplo.mx";
        var invitado = UsuarioDePrueba.invitado(portal, contratista.identidad(), curp, correo);
        Awaitility.await().atMost(PACIENCIA).until(() -> intentos(correo).equals(List.of(1)));
        String pagina = "/icsoe/usuarios/" + invitado.id().valor();
        new PersonaPorHttp(puerto).con(contratista).enviar(pagina, pagina + "/quitar", Map.of());

        assertThat(intentos(correo)).isEmpty();
    }

    /** Cuántas veces se ha intentado cada carta que todavía espera para esa dirección, sin contar la que va saliendo. */
    private List<Integer> intentos(String correo) {
        return jdbc.sql("select intentos from plataforma.carta where para = :para and turno is null")
                .param("para", correo)
                .query((renglon, numero) -> renglon.getInt("intentos"))
                .list();
    }

    private static void esperaALeer(Pestana pestana, String ruta, String texto) {
        Awaitility.await().atMost(PACIENCIA).until(() -> {
            pestana.ir(ruta);
            return pestana.pagina().locator("main").innerText().contains(texto);
        });
    }

    private List<String> enlacesRecibidos() throws Exception {
        var enlaces = new ArrayList<String>();
        for (var mensaje : servidor.getReceivedMessages()) {
            var texto = ((MimeMultipart) mensaje.getContent()).getBodyPart(0).getContent();
            ENLACE.matcher(texto.toString()).results().forEach(hallado -> enlaces.add(hallado.group()));
        }
        return enlaces;
    }

    private static GreenMail en(int puertoDelCorreo) {
        return new GreenMail(new ServerSetup(puertoDelCorreo, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    }

    /** Un puerto que acaba de quedar libre: el servidor «caído» al que se le escribirá. */
    private static int libre() {
        var uno = en(0);
        uno.start();
        int puerto = uno.getSmtp().getPort();
        uno.stop();
        return puerto;
    }
}
