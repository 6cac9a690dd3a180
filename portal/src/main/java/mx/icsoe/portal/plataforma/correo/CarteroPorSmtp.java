package mx.icsoe.portal.plataforma.correo;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Optional;
import java.util.Properties;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/** Entrega a un servidor SMTP (RFC 5321), con una conexión para toda la ronda. */
final class CarteroPorSmtp implements Cartero {

    private final Session sesion;
    private final PropiedadesDeCorreo.Smtp servidor;
    private final EscribirMime escribir;
    private @Nullable Transport conexion;

    CarteroPorSmtp(PropiedadesDeCorreo.Smtp servidor, EscribirMime escribir, SSLSocketFactory conexiones) {
        this.sesion = Session.getInstance(ajustes(servidor, escribir.dominio(), conexiones));
        this.servidor = servidor;
        this.escribir = escribir;
    }

    @Override
    public Optional<FallaDeEntrega> entregar(CartaTomada carta) {
        try {
            MimeMessage mensaje = escribir.mensaje(sesion, carta);
            InternetAddress[] para = {new InternetAddress(carta.carta().para().ascii())};
            abierta().sendMessage(mensaje, para);
            return Optional.empty();
        } catch (MessagingException falla) {
            close();
            return Optional.of(RespuestaSmtp.causa(falla));
        }
    }

    private Transport abierta() throws MessagingException {
        if (conexion == null || !conexion.isConnected()) {
            close();
            Transport nueva = sesion.getTransport();
            conexion = nueva;
            if (servidor.usuario().isEmpty()) {
                nueva.connect();
            } else {
                nueva.connect(servidor.usuario(), servidor.contrasena());
            }
        }
        return conexion;
    }

    @Override
    public void close() {
        Transport ultima = conexion;
        conexion = null;
        if (ultima != null) {
            try {
                ultima.close();
            } catch (MessagingException yaCortada) {
                return;
            }
        }
    }

    private static Properties ajustes(PropiedadesDeCorreo.Smtp servidor, String dominio, SSLSocketFactory conexiones) {
        String paciencia = String.valueOf(servidor.paciencia().toMillis());
        var ajustes = new Properties();
        ajustes.put("mail.transport.protocol", "smtp");
        ajustes.put("mail.smtp.host", servidor.servidor());
        ajustes.put("mail.smtp.port", String.valueOf(servidor.puerto()));
        ajustes.put("mail.smtp.connectiontimeout", paciencia);
        ajustes.put("mail.smtp.timeout", paciencia);
        ajustes.put("mail.smtp.writetimeout", paciencia);
        ajustes.put("mail.smtp.auth", String.valueOf(!servidor.usuario().isEmpty()));
        // Al despedirse no espera respuesta: un servidor que calla no detiene a nadie.
        ajustes.put("mail.smtp.quitwait", "false");
        // Con qué nombre se presenta: el de este equipo no le importa a nadie.
        ajustes.put("mail.smtp.localhost", dominio);
        ajustes.put("mail.smtp.ssl.socketFactory", conexiones);
        ajustes.put("mail.smtp.ssl.checkserveridentity", "true");
        switch (servidor.cifrado()) {
            case STARTTLS -> {
                ajustes.put("mail.smtp.starttls.enable", "true");
                ajustes.put("mail.smtp.starttls.required", "true");
            }
            case TLS -> ajustes.put("mail.smtp.ssl.enable", "true");
            case NINGUNO -> ajustes.put("mail.smtp.starttls.enable", "false");
        }
        return ajustes;
    }
}
