package mx.icsoe.portal.plataforma.interfaz;

import java.util.List;
import mx.icsoe.portal.nucleo.Falta;
import org.jspecify.annotations.Nullable;

/** Encuentra, entre las faltas de una página, la que se escribe junto a cada campo. */
public final class FaltasDeCampo {

    private FaltasDeCampo() {}

    /** El mensaje de la primera falta del campo, o {@code null} si está bien escrito. */
    public static @Nullable String mensaje(List<Falta> faltas, String campo) {
        return faltas.stream()
                .filter(falta -> falta.campo().equals(campo))
                .map(Falta::mensaje)
                .findFirst()
                .orElse(null);
    }

    /** Los id de ayuda y de error que describen al campo, para {@code aria-describedby}; {@code null} si no hay. */
    public static @Nullable String descripcion(String campo, @Nullable String ayuda, @Nullable String falta) {
        if (ayuda == null) {
            return falta == null ? null : campo + "-falta";
        }
        return falta == null ? campo + "-ayuda" : campo + "-ayuda " + campo + "-falta";
    }
}
