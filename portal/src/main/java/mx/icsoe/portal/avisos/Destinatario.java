package mx.icsoe.portal.avisos;

import java.util.UUID;
import mx.icsoe.portal.nucleo.CapturistaId;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.plataforma.web.CapturistaEnSesion;
import mx.icsoe.portal.plataforma.web.EnSesion;
import mx.icsoe.portal.plataforma.web.Identidad;

/** A quién se le avisa: cada destinatario tiene su propio buzón. */
public sealed interface Destinatario {

    /** El identificador de la persona, sea cual sea su papel. */
    UUID valor();

    /** El buzón de quien está en sesión: el de un capturista es suyo, trabaje por quien trabaje. */
    static Destinatario de(EnSesion quien) {
        return switch (quien) {
            case CapturistaEnSesion capturista -> new DelCapturista(capturista.id());
            case Identidad identidad ->
                identidad
                        .capturista()
                        .<Destinatario>map(capturista -> new DelCapturista(capturista.id()))
                        .orElseGet(() -> new DelContratista(identidad.contratista()));
        };
    }

    record DelContratista(ContratistaId contratista) implements Destinatario {

        @Override
        public UUID valor() {
            return contratista.valor();
        }
    }

    record DelCapturista(CapturistaId capturista) implements Destinatario {

        @Override
        public UUID valor() {
            return capturista.valor();
        }
    }
}
