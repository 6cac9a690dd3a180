package mx.icsoe.portal.usuarios;

import java.time.Instant;
import java.util.Optional;

/** Los enlaces que se han mandado por correo. */
public interface Enlaces {

    /** Guarda uno nuevo; los anteriores para lo mismo dejan de servir. */
    void agregar(FichaDeEnlace ficha, Enlace enlace, Instant creado, Instant vence);

    /** Vacío si nunca existió o ya no se conserva. */
    Optional<Enlace.Guardado> buscar(FichaDeEnlace ficha, Instant ahora);

    /** Lo usa, si todavía servía; de dos que lo intenten a la vez, solo uno recibe {@code true}. */
    boolean usar(FichaDeEnlace ficha, Instant ahora);

    /** Deja sin efecto los que hubiera para lo mismo. */
    void sustituir(Enlace enlace, Instant cuando);

    /** Borra los creados antes de esa hora. */
    int purgar(Instant antesDe);
}
