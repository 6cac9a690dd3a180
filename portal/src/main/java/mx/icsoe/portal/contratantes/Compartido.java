package mx.icsoe.portal.contratantes;

import java.util.Optional;
import mx.icsoe.portal.contratista.Contratista;
import mx.icsoe.portal.contratos.Contrato;
import mx.icsoe.portal.contratos.ContratoId;
import mx.icsoe.portal.informativas.Ficha;
import mx.icsoe.portal.nucleo.Folio;
import mx.icsoe.portal.nucleo.FolioDeContrato;
import mx.icsoe.portal.presentacion.Presentacion;

/**
 * Un contrato presentado que el contratista deja ver a su contratante. De los trabajadores, solo cuántos son.
 *
 * @param contratista quien lo informó
 * @param presentacion la que lo informó
 * @param antes el que este sustituyó, si también era con el contratante
 * @param despues el que lo sustituyó, si también es con el contratante
 * @param relevo la presentación que sustituyó o dejó sin efectos a la suya
 */
public record Compartido(
        Autorizacion autorizacion,
        Contratista contratista,
        Contrato contrato,
        FolioDeContrato folio,
        long trabajadores,
        Ficha informativa,
        Presentacion presentacion,
        Situacion situacion,
        Optional<ContratoId> antes,
        Optional<ContratoId> despues,
        Optional<Folio> relevo) {

    @Override
    public String toString() {
        return "Compartido[" + folio + "]";
    }
}
