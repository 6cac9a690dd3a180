package mx.icsoe.portal.trabajadores;

import java.util.List;

/** Lo que resulta de leer los datos de un trabajador como los escribió una persona. */
public sealed interface Renglon {

    /** La fila del archivo; cero si se capturó en un formulario. */
    long fila();

    record Correcto(long fila, Trabajador trabajador) implements Renglon {}

    record Incorrecto(long fila, List<Tropiezo> tropiezos) implements Renglon {

        public Incorrecto {
            tropiezos = List.copyOf(tropiezos);
        }
    }
}
