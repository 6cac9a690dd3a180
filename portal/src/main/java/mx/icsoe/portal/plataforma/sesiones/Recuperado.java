package mx.icsoe.portal.plataforma.sesiones;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lo que la persona escribía en esta página y no alcanzó a guardar. Como argumento del controlador que muestra un
 * formulario llega lleno cuando lo hay, y entonces la página lo dice arriba.
 *
 * @param campos por nombre de campo
 */
public record Recuperado(Map<String, List<String>> campos) {

    static final Recuperado NADA = new Recuperado(Map.of());

    public boolean hay() {
        return !campos.isEmpty();
    }

    /** El primer valor del campo. */
    public Optional<String> uno(String campo) {
        return todos(campo).stream().findFirst();
    }

    public List<String> todos(String campo) {
        return campos.getOrDefault(campo, List.of());
    }
}
