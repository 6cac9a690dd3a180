package mx.icsoe.portal.presentacion;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import mx.icsoe.portal.informativas.TipoDeInformativa;
import mx.icsoe.portal.nucleo.Cuatrimestre;
import mx.icsoe.portal.nucleo.Huella;
import mx.icsoe.portal.nucleo.Rfc;

/**
 * Lo que la persona firma: legible, con su propósito al frente, y atado por dos huellas a todo lo demás.
 *
 * <p>{@code ||efirma-tramite:1.0|FOLIO_PRELIMINAR|TIPO|RFC|SERIE|FECHA|EJERCICIO-CUATRIMESTRE|N_CONTRATOS|N_TRABAJADORES
 * |sha256(documento canónico)|sha256(acuse REPSE)||}, en una línea; la fecha, en UTC y con segundos.
 *
 * @param preliminar se usa una sola vez: ata la firma a esta preparación
 * @param serie la del certificado con que se firma
 */
public record CadenaOriginal(
        String preliminar,
        TipoDeInformativa tipo,
        Rfc rfc,
        String serie,
        Instant fecha,
        Cuatrimestre cuatrimestre,
        long contratos,
        long trabajadores,
        Huella documento,
        Huella acuseRepse) {

    public CadenaOriginal {
        fecha = fecha.truncatedTo(ChronoUnit.SECONDS);
    }

    public String texto() {
        return "||efirma-tramite:1.0|%s|%s|%s|%s|%s|%d-%d|%d|%d|%s|%s||"
                .formatted(
                        preliminar,
                        tipo.prefijo(),
                        rfc.valor(),
                        serie,
                        fecha,
                        cuatrimestre.ejercicio(),
                        cuatrimestre.numero(),
                        contratos,
                        trabajadores,
                        documento.hex(),
                        acuseRepse.hex());
    }

    /** Sin contenido: lleva el RFC. */
    @Override
    public String toString() {
        return "CadenaOriginal[" + preliminar + "]";
    }
}
