package mx.icsoe.portal.contratos;

import java.time.LocalDate;
import java.util.Optional;
import mx.icsoe.portal.informativas.InformativaId;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.TipoPersona;

/**
 * Un contrato capturado.
 *
 * @param numero orden dentro de la informativa, desde 1; el de uno eliminado no se vuelve a usar
 * @param objeto del contrato, como lo escribió el contratista
 * @param termino vacío si no se conoce
 * @param copiaDe el contrato de otra informativa suya del que nació como copia
 * @param version crece con cada cambio; quien guarda dice sobre cuál
 */
public record Contrato(
        ContratistaId contratista,
        InformativaId informativa,
        ContratoId id,
        int numero,
        Contratante contratante,
        String objeto,
        ServicioContratado servicio,
        LocalDate inicio,
        Optional<LocalDate> termino,
        DomiciliosDelContrato domicilios,
        Optional<ContratoId> copiaDe,
        int version) {

    /** Lo que se captura en su página. */
    public DatosDelContrato datos() {
        return new DatosDelContrato(
                contratante,
                objeto,
                servicio,
                inicio,
                termino,
                domicilios.contratista() instanceof DomiciliosDelContrato.Respuesta.IgualAlFiscal,
                domicilios.contratante() instanceof DomiciliosDelContrato.Respuesta.IgualAlFiscal);
    }

    /** Cómo se llama el domicilio de una parte: de una persona moral, el social; de una física, el convencional. */
    public String tituloDe(ParteDelContrato parte) {
        return switch (parte) {
            case CONTRATISTA -> "Domicilio convencional";
            case CONTRATANTE ->
                contratante.rfc().tipoPersona() == TipoPersona.MORAL
                        ? "Domicilio social del contratante"
                        : "Domicilio convencional del contratante";
        };
    }
}
