package mx.icsoe.portal.trabajadores;

import java.util.Collection;
import java.util.Map;
import mx.icsoe.portal.contratos.ContratoId;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.periodos.TopeDeSalario;

/** Cuántos SBC de cada contrato no están entre los topes. */
public interface SalariosFueraDeTopes {

    /** De los contratos dichos; el que los tiene todos entre los topes no aparece. */
    Map<ContratoId, AvisosDeSalario.Fuera> contar(
            ContratistaId contratista, Collection<ContratoId> contratos, TopeDeSalario tope);
}
