package mx.icsoe.portal.contratantes;

import java.util.Optional;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Cuatrimestre;

/** Qué contratos de los que le dejan ver quiere el contratante; lo vacío no filtra. */
public record FiltroDeCompartidos(
        Optional<ContratistaId> contratista, Optional<Cuatrimestre> cuatrimestre, Optional<Situacion> situacion) {

    boolean pasa(Compartido uno) {
        return contratista.map(id -> id.equals(uno.contratista().id())).orElse(true)
                && cuatrimestre
                        .map(cual -> cual.equals(uno.informativa().cuatrimestre()))
                        .orElse(true)
                && situacion.map(cual -> cual == uno.situacion()).orElse(true);
    }
}
