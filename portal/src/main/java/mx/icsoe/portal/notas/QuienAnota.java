package mx.icsoe.portal.notas;

import java.util.Optional;
import mx.icsoe.portal.nucleo.Autor;
import mx.icsoe.portal.plataforma.web.CapturistaEnSesion;
import mx.icsoe.portal.plataforma.web.Identidad;

/**
 * Quien dejó una entrada en el hilo.
 *
 * @param capturista su nombre como era entonces, que no cambia aunque se le suspenda; vacío si es el contratista
 */
public record QuienAnota(Autor autor, Optional<String> capturista) {

    public static QuienAnota de(Identidad identidad) {
        return new QuienAnota(identidad.autor(), identidad.capturista().map(CapturistaEnSesion::nombre));
    }

    static QuienAnota contratista(Autor autor) {
        return new QuienAnota(autor, Optional.empty());
    }

    public String nombre() {
        return capturista.orElse("El contratista");
    }

    public boolean esCapturista() {
        return capturista.isPresent();
    }

    /** Sin el nombre. */
    @Override
    public String toString() {
        return "QuienAnota[" + autor + "]";
    }
}
