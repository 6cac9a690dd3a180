package mx.icsoe.portal.plataforma.correo;

import java.util.Optional;
import mx.icsoe.portal.nucleo.Correo;
import mx.icsoe.portal.plataforma.arranque.Exigencia;
import org.springframework.core.env.Environment;

/** En producción el correo sale de verdad: hay servidor y un remitente propio, y no hay página que lo enseñe. */
final class CorreoIndicado implements Exigencia {

    @Override
    public Optional<String> falta(Environment entorno) {
        boolean porSmtp = entorno.getProperty(CorreoConfiguration.MODO, "").equalsIgnoreCase("smtp");
        boolean conServidor =
                !entorno.getProperty("icsoe.correo.smtp.servidor", "").isBlank();
        boolean conRemitente =
                Correo.leer(entorno.getProperty("icsoe.correo.remitente", "")).isPresent();
        return porSmtp && conServidor && conRemitente
                ? Optional.empty()
                : Optional.of("falta por dónde sale el correo: " + CorreoConfiguration.MODO
                        + "=smtp, icsoe.correo.smtp.servidor e icsoe.correo.remitente");
    }
}
