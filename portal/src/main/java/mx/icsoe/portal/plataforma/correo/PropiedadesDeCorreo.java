package mx.icsoe.portal.plataforma.correo;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import mx.icsoe.portal.nucleo.Correo;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Cómo sale el correo ({@code icsoe.correo.*}).
 *
 * @param modo a un servidor SMTP o, en la demostración, a una página del portal
 * @param remitente de quién dice ser; su dominio va en el {@code Message-ID}
 * @param nombre cómo se lee el remitente
 * @param smtp el servidor; obligatorio con {@code smtp}
 * @param hilos cuántas cartas entrega a la vez este nodo; con 0 las entregan los demás
 * @param espera cada cuánto se pregunta por las que asentaron otros nodos
 * @param insistencia cuánto se intenta entregar una carta antes de desistir
 * @param rastro cuánto se conserva qué fue de cada una
 */
@ConfigurationProperties("icsoe.correo")
record PropiedadesDeCorreo(
        @DefaultValue("demostracion") Modo modo,
        @DefaultValue("icsoe@demostracion.invalid") Correo remitente,
        @DefaultValue("ICSOE") String nombre,
        @Nullable Smtp smtp,
        @DefaultValue("1") int hilos,
        @DefaultValue("5s") Duration espera,
        @DefaultValue("3d") Duration insistencia,
        @DefaultValue("90d") Duration rastro) {

    PropiedadesDeCorreo {
        if (modo == Modo.SMTP && smtp == null) {
            throw new IllegalArgumentException("falta icsoe.correo.smtp.servidor: a quién se entrega el correo");
        }
    }

    enum Modo {
        DEMOSTRACION,
        SMTP
    }

    /** Cómo se cifra lo que va al servidor. */
    enum Cifrado {
        /** Se empieza en claro y se exige cifrar antes de decir nada (RFC 3207). */
        STARTTLS,
        /** Cifrado desde el principio (RFC 8314). */
        TLS,
        /** En claro: solo hacia este mismo equipo. */
        NINGUNO
    }

    /**
     * Un servidor de correo.
     *
     * @param usuario si pide identificarse
     * @param paciencia cuánto se espera cada respuesta suya
     */
    record Smtp(
            String servidor,
            @DefaultValue("587") int puerto,
            @DefaultValue("STARTTLS") Cifrado cifrado,
            @DefaultValue("") String usuario,
            @DefaultValue("") String contrasena,
            @DefaultValue("20s") Duration paciencia) {

        Smtp {
            if (cifrado == Cifrado.NINGUNO && !esEsteEquipo(servidor)) {
                throw new IllegalArgumentException("icsoe.correo.smtp.cifrado=ninguno solo vale con un servidor en este"
                        + " mismo equipo; usa starttls o tls");
            }
            if (usuario.isEmpty() != contrasena.isEmpty()) {
                throw new IllegalArgumentException(
                        "icsoe.correo.smtp.usuario e icsoe.correo.smtp.contrasena van juntos");
            }
        }

        private static boolean esEsteEquipo(String servidor) {
            try {
                return InetAddress.getByName(servidor).isLoopbackAddress();
            } catch (UnknownHostException ajeno) {
                return false;
            }
        }

        /** Sin el usuario ni la contraseña. */
        @Override
        public String toString() {
            return "Smtp[" + servidor + ":" + puerto + ", " + cifrado + "]";
        }
    }
}
