package mx.icsoe.portal.plataforma.arranque;

import java.io.PrintStream;
import java.util.List;

/**
 * Una tarea que se pide con {@code ./icsoe} y termina: corre con todo el portal armado, pero sin atender a nadie.
 *
 * <p>Basta declarar un bean; su nombre es lo que se escribe después de {@code ./icsoe}.
 */
public interface Orden {

    /** Una o más palabras, como {@code bitacora verificar}. */
    String nombre();

    /**
     * Hace la tarea.
     *
     * @param argumentos los que siguen al nombre
     * @param salida donde se cuenta lo hecho
     * @return 0 si salió bien; otro número si quien la pidió debe enterarse
     */
    int ejecutar(List<String> argumentos, PrintStream salida);
}
