package mx.icsoe.portal.avisos;

import java.util.UUID;
import mx.icsoe.portal.nucleo.CapturistaId;
import mx.icsoe.portal.nucleo.ContratistaId;

/** A quién se le avisa: cada destinatario tiene su propio buzón. */
public sealed interface Destinatario {

    /** El identificador de la persona, sea cual sea su papel. */
    UUID valor();

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
