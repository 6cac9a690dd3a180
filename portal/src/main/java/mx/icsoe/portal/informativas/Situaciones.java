package mx.icsoe.portal.informativas;

import java.util.List;
import java.util.Map;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Cuatrimestre;

/** Sabe en qué van muchos contratistas a la vez con un cuatrimestre. */
public interface Situaciones {

    /** La de cada uno de los que se preguntan. */
    Map<ContratistaId, Situacion> de(Cuatrimestre cuatrimestre, List<ContratistaId> contratistas);
}
