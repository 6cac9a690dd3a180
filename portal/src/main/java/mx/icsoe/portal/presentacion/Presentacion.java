package mx.icsoe.portal.presentacion;

import java.time.Instant;
import mx.icsoe.portal.informativas.InformativaId;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Folio;
import mx.icsoe.portal.nucleo.Huella;
import mx.icsoe.portal.nucleo.Octetos;

/**
 * Una informativa presentada, con su acuse guardado.
 *
 * @param momento hora de presentación
 * @param acuse huella del PDF
 * @param bytes tamaño del PDF
 * @param sello el impreso del portal
 * @param tiempo sello de tiempo del JWS
 */
public record Presentacion(
        ContratistaId contratista,
        InformativaId informativa,
        Folio folio,
        Instant momento,
        Huella acuse,
        int bytes,
        String sello,
        Octetos tiempo) {

    @Override
    public String toString() {
        return "Presentacion[" + folio + "]";
    }
}
