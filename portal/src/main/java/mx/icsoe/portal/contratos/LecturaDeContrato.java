package mx.icsoe.portal.contratos;

import java.util.List;
import mx.icsoe.portal.nucleo.Falta;

/** Lo que resultó de leer lo que se escribió de un contrato. */
public sealed interface LecturaDeContrato {

    /**
     * Se puede guardar.
     *
     * @param avisos lo que conviene comparar, que no impide guardar
     */
    record Leido(DatosDelContrato datos, List<Falta> avisos) implements LecturaDeContrato {}

    /** Todo lo que hay que corregir, de una vez. */
    record ConFaltas(List<Falta> faltas) implements LecturaDeContrato {}
}
