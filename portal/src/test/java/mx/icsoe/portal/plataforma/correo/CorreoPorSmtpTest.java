package mx.icsoe.portal.plataforma.correo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLSocketFactory;
import mx.icsoe.portal.nucleo.Correo;
import mx.icsoe.portal.plataforma.correo.PropiedadesDeCorreo.Cifrado;
import mx.icsoe.portal.plataforma.correo.RepartirCartas.Resultado;
import mx.icsoe.portal.pruebas.Etiquetas;
import mx.icsoe.portal.pruebas.RegistroSinDatosPersonales;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** De la cola a un servidor de correo de verdad, con sus caídas. */
@Tag(Etiquetas.BASE_DE_DATOS)
class CorreoPorSmtpTest {

    private static final SSLSocketFactory DEL_SISTEMA = (SSLSocketFactory) SSLSocketFactory.getDefault();

    private final CorreoArmado correo = new CorreoArmado();
    private final RegistroSinDatosPersonales registro =
            RegistroSinDatosPersonales.vigilar().prohibir("ana@", "llave-secreta", "contrasena-del-portal");
    private GreenMail servidor = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    /** El servidor de las pruebas cuenta en el registro para quién recibe; aquí se vigila lo que cuenta el portal. */
    @BeforeAll
    static void callaAlServidor() {
        ((Logger) LoggerFactory.getLogger("com.icegreen")).setLevel(Level.OFF);
    }

    @BeforeEach
    void prende() {
        servidor.start();
    }

    @AfterEach
    void apaga() {
        servidor.stop();
        registro.close();
    }

    @Test
    void entregaUnCorreoQueDiceLoMismoEnTextoYEnHtml() throws Exception {
        CartaId carta = correo.enviar(CorreoArmado.carta("Activa tu cuenta, Muñoz & Cía."));
        repartir();

        MimeMessage recibido = unico();
        assertThat(correo.estado(carta)).isInstanceOf(EstadoDeCarta.Entregada.class);
        assertThat(recibido.getSubject()).isEqualTo("Activa tu cuenta, Muñoz & Cía.");
        assertThat(para(recibido)).containsExactly("ana@ejemplo.mx");
        assertThat(recibido.getFrom()[0].toString()).contains("icsoe@ejemplo.mx");
        assertThat(recibido.getMessageID()).isEqualTo("<" + carta.valor() + "@ejemplo.mx>");
        assertThat(recibido.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(recibido.getSentDate()).isEqualTo(correo.reloj.instant());
        var versiones = (MimeMultipart) recibido.getContent();
        String texto = (String) versiones.getBodyPart(0).getContent();
        String html = (String) versiones.getBodyPart(1).getContent();
        assertThat(texto)
                .contains("Hola, Ana.", "Te invitan a capturar.")
                .contains("https://icsoe.ejemplo.mx/icsoe/activar/llave-secreta-de-ana");
        assertThat(html)
                .contains("<p>Te invitan a capturar.</p>", "Muñoz &amp; Cía.")
                .contains("<a href=\"https://icsoe.ejemplo.mx/icsoe/activar/llave-secreta-de-ana\">Activar</a>");
    }

    @Test
    void esperaAlServidorCaidoYEntregaCuandoVuelve() {
        int puerto = servidor.getSmtp().getPort();
        servidor.stop();
        CartaId carta = correo.enviar(CorreoArmado.carta("Activa tu cuenta"));
        try (var cartero = Carteros.hacia(puerto)) {
            assertThat(correo.repartir(cartero)).isEqualTo(Resultado.SIN_SERVIDOR);
            assertThat(correo.estado(carta))
                    .isEqualTo(new EstadoDeCarta.EnCamino(1, Optional.of(FallaDeEntrega.SIN_SERVIDOR)));

            servidor = new GreenMail(new ServerSetup(puerto, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
            servidor.start();
            correo.reloj.avanzar(Duration.ofMinutes(1));
            correo.repartir(cartero);
        }
        assertThat(correo.estado(carta)).isInstanceOf(EstadoDeCarta.Entregada.class);
        assertThat(servidor.getReceivedMessages()).hasSize(1);
    }

    @Test
    void saleDosVecesConElMismoNombreSiSeMuereEntreElServidorYElAsiento() {
        correo.enviar(CorreoArmado.carta("Activa tu cuenta"));
        try (var cartero = Carteros.hacia(servidor.getSmtp().getPort())) {
            assertThatThrownBy(() -> correo.repartir(new QueMuere(cartero))).isInstanceOf(OutOfMemoryError.class);
            correo.reloj.avanzar(RepartirCartas.TURNO.plusSeconds(1));
            correo.repartir(cartero);
        }
        assertThat(servidor.getReceivedMessages()).hasSize(2);
        assertThat(Arrays.stream(servidor.getReceivedMessages())
                        .map(CorreoPorSmtpTest::nombre)
                        .distinct())
                .hasSize(1);
    }

    @Test
    void nadieEscribeOtrosEncabezados() throws Exception {
        correo.enviar(Carta.para(
                CorreoArmado.PARA,
                "Hola\r\nBcc: otro@ejemplo.mx\r\n\r\n<b>cuerpo</b>\u2028X: 1\u0085Y: 2",
                "uno\r\n.\r\nMAIL FROM:<otro@ejemplo.mx>\r\nRCPT TO:<otro@ejemplo.mx>"));
        repartir();

        MimeMessage recibido = unico();
        assertThat(para(recibido)).containsExactly("ana@ejemplo.mx");
        assertThat(recibido.getHeader("Bcc")).isNull();
        assertThat(recibido.getHeader("X")).isNull();
        assertThat(recibido.getSubject()).isEqualTo("Hola Bcc: otro@ejemplo.mx <b>cuerpo</b> X: 1 Y: 2");
    }

    @Test
    void unaDireccionNoPuedeLlevarSaltos() {
        assertThat(Correo.leer("ana@ejemplo.mx\r\nRCPT TO:<otro@ejemplo.mx>")).isEmpty();
        assertThat(Correo.leer("ana\r\n@ejemplo.mx")).isEmpty();
    }

    @Test
    void escribeADominiosConEnies() throws Exception {
        correo.enviar(Carta.para(new Correo("ana@muñoz.mx"), "Hola", "Hola."));
        repartir();

        assertThat(para(unico())).containsExactly("ana@xn--muoz-hqa.mx");
    }

    @Test
    void noEntregaConOtraContrasena() {
        servidor.setUser("icsoe@ejemplo.mx", "portal", "la-buena");
        servidor.getUserManager().setAuthRequired(true);
        CartaId carta = correo.enviar(CorreoArmado.carta("Activa tu cuenta"));
        try (var cartero =
                Carteros.hacia(servidor.getSmtp().getPort(), Cifrado.NINGUNO, "contrasena-del-portal", DEL_SISTEMA)) {
            assertThat(correo.repartir(cartero)).isEqualTo(Resultado.SIN_SERVIDOR);
        }
        assertThat(correo.estado(carta))
                .isEqualTo(new EstadoDeCarta.EnCamino(1, Optional.of(FallaDeEntrega.SIN_PERMISO)));
        assertThat(servidor.getReceivedMessages()).isEmpty();
    }

    @Test
    void entregaConSuUsuarioYSuContrasena() {
        servidor.setUser("icsoe@ejemplo.mx", "contrasena-del-portal", "contrasena-del-portal");
        servidor.getUserManager().setAuthRequired(true);
        correo.enviar(CorreoArmado.carta("Activa tu cuenta"));
        try (var cartero =
                Carteros.hacia(servidor.getSmtp().getPort(), Cifrado.NINGUNO, "contrasena-del-portal", DEL_SISTEMA)) {
            correo.repartir(cartero);
        }
        assertThat(servidor.getReceivedMessages()).hasSize(1);
    }

    @Test
    void noEntregaEnClaroSiDebiaCifrar() {
        noSale(Carteros.hacia(servidor.getSmtp().getPort(), Cifrado.STARTTLS, "", DEL_SISTEMA));
    }

    @Test
    void noEntregaAQuienNoPruebaQuienEs() {
        servidor.stop();
        servidor = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS));
        servidor.start();
        noSale(Carteros.hacia(servidor.getSmtps().getPort(), Cifrado.TLS, "", DEL_SISTEMA));
    }

    private void noSale(Cartero cartero) {
        try (cartero) {
            CartaId carta = correo.enviar(CorreoArmado.carta("Activa tu cuenta"));
            correo.repartir(cartero);
            assertThat(correo.estado(carta))
                    .isEqualTo(new EstadoDeCarta.EnCamino(1, Optional.of(FallaDeEntrega.SIN_SERVIDOR)));
            assertThat(servidor.getReceivedMessages()).isEmpty();
        }
    }

    private void repartir() {
        try (var cartero = Carteros.hacia(servidor.getSmtp().getPort())) {
            assertThat(correo.repartir(cartero)).isEqualTo(Resultado.SIGUE);
        }
    }

    private MimeMessage unico() {
        assertThat(servidor.getReceivedMessages()).hasSize(1);
        return servidor.getReceivedMessages()[0];
    }

    private static List<String> para(MimeMessage mensaje) throws MessagingException {
        return Arrays.stream(mensaje.getAllRecipients()).map(Address::toString).toList();
    }

    private static String nombre(MimeMessage mensaje) {
        try {
            return mensaje.getMessageID();
        } catch (MessagingException ilegible) {
            throw new IllegalStateException(ilegible);
        }
    }

    /** Entrega y, antes de que se asiente, se acaba el proceso. */
    private record QueMuere(Cartero cartero) implements Cartero {

        @Override
        public Optional<FallaDeEntrega> entregar(CartaTomada carta) {
            assertThat(cartero.entregar(carta)).isEmpty();
            throw new OutOfMemoryError("de mentira, después del 250");
        }

        @Override
        public void close() {
            // Lo cierra quien lo abrió.
        }
    }
}
