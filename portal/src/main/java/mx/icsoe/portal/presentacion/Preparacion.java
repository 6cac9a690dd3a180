package mx.icsoe.portal.presentacion;

import java.time.Instant;
import java.util.UUID;
import mx.icsoe.portal.informativas.InformativaId;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Huella;

/**
 * Lo que está por firmarse.
 *
 * @param sesion ligadura de la sesión del navegador donde se preparó
 * @param preliminar folio preliminar: nombra esta preparación dentro de la cadena
 * @param version la de la informativa que se preparó
 * @param serie la del certificado con que hay que firmar
 * @param fecha la de la cadena
 */
public record Preparacion(
        ContratistaId contratista,
        InformativaId informativa,
        String sesion,
        UUID preliminar,
        int version,
        String cadena,
        String serie,
        Huella documento,
        int contratos,
        long trabajadores,
        Instant fecha,
        Instant vence) {

    /** Sin la cadena: lleva el RFC. */
    @Override
    public String toString() {
        return "Preparacion[" + preliminar + "]";
    }
}
