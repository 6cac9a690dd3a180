package mx.icsoe.portal.informativas;

import java.util.List;
import java.util.Map;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Cuatrimestre;

/** Sabe en qué van muchos contratistas a la vez con un cuatrimestre. */
public interface Cumplimientos {

    /** El de cada uno de los que se preguntan. */
    Map<ContratistaId, Cumplimiento> de(Cuatrimestre cuatrimestre, List<ContratistaId> contratistas);
}
