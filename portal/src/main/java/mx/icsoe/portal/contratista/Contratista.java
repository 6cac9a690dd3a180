package mx.icsoe.portal.contratista;

import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Rfc;
import mx.icsoe.portal.nucleo.TipoPersona;

/**
 * Quien presta servicios u obras especializados e informa (LSS, art. 15-A).
 *
 * @param nombre razón social o nombre, como está en el último certificado con que entró
 */
public record Contratista(ContratistaId id, Rfc rfc, String nombre) {

    public boolean esPersonaMoral() {
        return rfc.tipoPersona() == TipoPersona.MORAL;
    }

    @Override
    public String toString() {
        return "Contratista[" + id.valor() + "]";
    }
}
