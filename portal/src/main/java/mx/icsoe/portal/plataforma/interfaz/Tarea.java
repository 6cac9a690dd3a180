package mx.icsoe.portal.plataforma.interfaz;

import org.jspecify.annotations.Nullable;

/**
 * Un renglón del componente {@code listaDeTareas}.
 *
 * @param nombre lo que hay que hacer
 * @param enlace ruta de la tarea; sin ella todavía no se puede empezar
 * @param estado cómo va
 */
public record Tarea(String nombre, @Nullable String enlace, Estado estado) {

    /** Estado de una tarea, con la frase que se muestra. */
    public enum Estado {
        PENDIENTE("Por hacer"),
        EN_CURSO("Sin terminar"),
        LISTA("Completa"),
        TODAVIA_NO("Aún no disponible");

        private final String frase;

        Estado(String frase) {
            this.frase = frase;
        }

        public String frase() {
            return frase;
        }
    }
}
