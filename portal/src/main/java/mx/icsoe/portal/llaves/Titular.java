package mx.icsoe.portal.llaves;

import java.util.Optional;
import java.util.UUID;
import mx.icsoe.portal.nucleo.CapturistaId;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.plataforma.web.CapturistaEnSesion;
import mx.icsoe.portal.plataforma.web.EnSesion;
import mx.icsoe.portal.plataforma.web.Identidad;

/** De quién son unas llaves: del contratista mismo o de un capturista, que las usa con todos los contratistas a quienes sirve. */
public sealed interface Titular {

    /** El mismo {@link EnSesion#sujeto}. */
    UUID sujeto();

    /** El contratista cuyas llaves son; vacío si son de un capturista. */
    Optional<ContratistaId> contratista();

    record DelContratista(ContratistaId id) implements Titular {

        @Override
        public UUID sujeto() {
            return id.valor();
        }

        @Override
        public Optional<ContratistaId> contratista() {
            return Optional.of(id);
        }
    }

    record DelCapturista(CapturistaId id) implements Titular {

        @Override
        public UUID sujeto() {
            return id.valor();
        }

        @Override
        public Optional<ContratistaId> contratista() {
            return Optional.empty();
        }
    }

    /** El titular que es quien está en sesión, nunca el contratista por quien un capturista trabaja. */
    static Titular de(EnSesion quien) {
        return switch (quien) {
            case CapturistaEnSesion capturista -> new DelCapturista(capturista.id());
            case Identidad identidad ->
                identidad
                        .capturista()
                        .<Titular>map(capturista -> new DelCapturista(capturista.id()))
                        .orElseGet(() -> new DelContratista(identidad.contratista()));
        };
    }
}
