package mx.icsoe.portal.contratos;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import mx.icsoe.portal.nucleo.ContratistaId;

/** Cuántos trabajadores tiene cada contrato; lo contesta el módulo que los lleva. */
public interface PersonalDeContratos {

    /** Los que no aparecen tienen cero. */
    Map<ContratoId, Long> cuentas(ContratistaId contratista, Collection<ContratoId> contratos);

    /** Lo mismo, de varios contratistas a la vez. */
    Map<ContratoId, Long> cuentas(Map<ContratistaId, List<ContratoId>> contratos);
}
