package mx.icsoe.portal.presentacion;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.icsoe.portal.contratos.ContratoId;
import mx.icsoe.portal.informativas.Ficha;
import mx.icsoe.portal.informativas.InformativaId;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Folio;
import mx.icsoe.portal.nucleo.FolioDeContrato;
import mx.icsoe.portal.nucleo.Huella;

/** Lo presentado: solo crece. */
public interface Presentaciones {

    void agregar(Presentacion presentacion, List<ContratoPresentado> contratos);

    Optional<Presentacion> buscar(ContratistaId contratista, InformativaId informativa);

    Optional<Presentacion> buscar(Folio folio);

    /** La que tiene ese acuse, byte por byte. */
    Optional<Presentacion> conAcuse(Huella acuse);

    /** De la más reciente a la más antigua. */
    List<Presentacion> de(ContratistaId contratista);

    /** Los folios de estas, aunque sean de distintos contratistas. */
    Map<InformativaId, Folio> folios(Collection<Ficha> informativas);

    /** Los contratos que se presentaron en ella. */
    Map<ContratoId, ContratoPresentado> contratos(ContratistaId contratista, InformativaId informativa);

    /** De estos contratos, los que se han presentado. */
    Map<ContratoId, ContratoPresentado> contratos(ContratistaId contratista, Collection<ContratoId> contratos);

    /** Un contrato con su folio y con cuántos trabajadores se presentó. */
    record ContratoPresentado(ContratoId contrato, FolioDeContrato folio, long trabajadores) {}
}
