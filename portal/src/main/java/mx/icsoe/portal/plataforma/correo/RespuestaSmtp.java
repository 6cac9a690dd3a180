package mx.icsoe.portal.plataforma.correo;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/**
 * Lo que un servidor SMTP contestó cuando no aceptó.
 *
 * @param codigo tres cifras (RFC 5321, 4.2); las 5xx son definitivas
 * @param sobre de qué lo dijo
 * @param texto puede repetir la dirección: no se guarda ni se registra
 */
record RespuestaSmtp(int codigo, Sobre sobre, String texto) {

    private static final int ULTIMA_PASAJERA = 499;
    private static final int PRIMERA_NEGATIVA = 400;

    /** Las de identificarse (RFC 4954, 6). */
    private static final Set<Integer> DE_PERMISO = Set.of(530, 534, 535, 538);

    /** El código extendido 5.7: no se deja al portal, sea quien sea el destinatario (RFC 3463, 3.8). */
    private static final Pattern DE_POLITICA = Pattern.compile("\\b5\\.7\\.\\d");

    /** De qué se queja el servidor, de lo más preciso a lo menos. */
    enum Sobre {
        DESTINATARIO,
        /** El portal mismo: lo que se rechaza es su dirección, y le pasaría a cualquier carta. */
        REMITENTE,
        MENSAJE
    }

    /** A qué causa nuestra corresponde una falla de la biblioteca. */
    static FallaDeEntrega causa(MessagingException falla) {
        List<RespuestaSmtp> respuestas = new ArrayList<>();
        Exception esta = falla;
        while (esta instanceof MessagingException deCorreo) {
            if (deCorreo instanceof AuthenticationFailedException) {
                return FallaDeEntrega.SIN_PERMISO;
            }
            leer(deCorreo).ifPresent(respuestas::add);
            esta = deCorreo.getNextException();
        }
        return respuestas.stream()
                .filter(respuesta -> respuesta.codigo >= PRIMERA_NEGATIVA)
                .min(Comparator.comparing(RespuestaSmtp::sobre))
                .map(RespuestaSmtp::causa)
                .orElse(FallaDeEntrega.SIN_SERVIDOR);
    }

    FallaDeEntrega causa() {
        if (DE_PERMISO.contains(codigo)) {
            return FallaDeEntrega.SIN_PERMISO;
        }
        if (codigo <= ULTIMA_PASAJERA) {
            return FallaDeEntrega.MAS_TARDE;
        }
        if (DE_POLITICA.matcher(texto).find()) {
            return FallaDeEntrega.SIN_PERMISO;
        }
        return switch (sobre) {
            case DESTINATARIO -> FallaDeEntrega.DIRECCION_RECHAZADA;
            case REMITENTE -> FallaDeEntrega.SIN_PERMISO;
            case MENSAJE -> FallaDeEntrega.MENSAJE_RECHAZADO;
        };
    }

    private static Optional<RespuestaSmtp> leer(MessagingException falla) {
        return switch (falla) {
            case SMTPAddressFailedException direccion ->
                Optional.of(new RespuestaSmtp(direccion.getReturnCode(), Sobre.DESTINATARIO, texto(direccion)));
            case SMTPSenderFailedException remitente ->
                Optional.of(new RespuestaSmtp(remitente.getReturnCode(), Sobre.REMITENTE, texto(remitente)));
            case SMTPSendFailedException mensaje ->
                Optional.of(new RespuestaSmtp(mensaje.getReturnCode(), sobre(mensaje), texto(mensaje)));
            default -> Optional.empty();
        };
    }

    private static Sobre sobre(SMTPSendFailedException falla) {
        return String.valueOf(falla.getCommand()).startsWith("MAIL") ? Sobre.REMITENTE : Sobre.MENSAJE;
    }

    private static String texto(MessagingException falla) {
        return String.valueOf(falla.getMessage());
    }
}
