package mx.icsoe.portal.trabajadores;

import java.util.List;

/** Lo que resulta de capturar un trabajador en un formulario. */
public sealed interface Captura {

    /** Quedó guardado. */
    record Guardada(List<MotivoDeTrabajador> avisos) implements Captura {}

    /** Hay que corregir lo escrito. */
    record ConFaltas(List<Tropiezo> tropiezos) implements Captura {}

    /** Alguien más lo cambió desde que se abrió el formulario. */
    record Choque(TrabajadoresGuardados.Guardado ahora) implements Captura {}

    /** El contrato no existe, no es suyo, ya no se captura o el trabajador ya no está. */
    record SinPermiso() implements Captura {}
}
