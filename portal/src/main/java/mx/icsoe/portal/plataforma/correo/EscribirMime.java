package mx.icsoe.portal.plataforma.correo;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;

/** Arma el mensaje que viaja (RFC 5322 y 2046): dos versiones de lo mismo y los encabezados de un correo automático. */
record EscribirMime(ImprimirCarta imprimir, PropiedadesDeCorreo propiedades) {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    /** El del remitente. */
    String dominio() {
        return propiedades
                .remitente()
                .ascii()
                .substring(propiedades.remitente().nombre().length() + 1);
    }

    MimeMessage mensaje(Session sesion, CartaTomada tomada) throws MessagingException {
        var mensaje = new ConIdentidad(sesion, "<" + tomada.id().valor() + "@" + dominio() + ">");
        mensaje.setFrom(remitente());
        mensaje.setRecipient(
                Message.RecipientType.TO,
                new InternetAddress(tomada.carta().para().ascii()));
        mensaje.setSubject(tomada.carta().asunto(), UTF_8);
        mensaje.setSentDate(Date.from(tomada.creada()));
        mensaje.setContentLanguage(new String[] {"es-MX"});
        // Para que nadie conteste con otra máquina (RFC 3834, 5).
        mensaje.setHeader("Auto-Submitted", "auto-generated");
        var versiones = new MimeMultipart("alternative");
        versiones.addBodyPart(parte(imprimir.enTexto(tomada.carta()), "plain"));
        versiones.addBodyPart(parte(imprimir.enHtml(tomada.carta()), "html"));
        mensaje.setContent(versiones);
        mensaje.saveChanges();
        return mensaje;
    }

    private static MimeBodyPart parte(String texto, String subtipo) throws MessagingException {
        var parte = new MimeBodyPart();
        parte.setText(texto, UTF_8, subtipo);
        return parte;
    }

    private InternetAddress remitente() throws MessagingException {
        try {
            return new InternetAddress(propiedades.remitente().ascii(), propiedades.nombre(), UTF_8);
        } catch (UnsupportedEncodingException imposible) {
            throw new IllegalStateException("UTF-8 existe siempre", imposible);
        }
    }

    /** Conserva su identificador al repetirse la entrega, para que el servidor pueda notar el duplicado. */
    private static final class ConIdentidad extends MimeMessage {

        private final String identidad;

        ConIdentidad(Session sesion, String identidad) {
            super(sesion);
            this.identidad = identidad;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", identidad);
        }
    }
}
