package mx.icsoe.portal.despacho;

import java.util.Optional;
import java.util.UUID;
import mx.icsoe.portal.nucleo.CapturistaId;
import mx.icsoe.portal.nucleo.ContratistaId;

/** De quién son los plazos de un calendario: los de quienes atiende un capturista, o los propios de un contratista. */
public sealed interface DuenoDeCalendario {

    UUID valor();

    /** Con qué carácter se suscribe. */
    String papel();

    /** El contratista de cuyos plazos se trata, si son de uno solo. */
    Optional<ContratistaId> unico();

    record DelCapturista(CapturistaId capturista) implements DuenoDeCalendario {

        @Override
        public UUID valor() {
            return capturista.valor();
        }

        @Override
        public String papel() {
            return "capturista";
        }

        @Override
        public Optional<ContratistaId> unico() {
            return Optional.empty();
        }
    }

    record DelContratista(ContratistaId contratista) implements DuenoDeCalendario {

        @Override
        public UUID valor() {
            return contratista.valor();
        }

        @Override
        public String papel() {
            return "contratista";
        }

        @Override
        public Optional<ContratistaId> unico() {
            return Optional.of(contratista);
        }
    }
}
