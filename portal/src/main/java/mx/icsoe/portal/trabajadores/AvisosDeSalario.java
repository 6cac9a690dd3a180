package mx.icsoe.portal.trabajadores;

import java.util.Collection;
import java.util.Map;
import mx.icsoe.portal.contratos.ContratoId;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Cuatrimestre;
import mx.icsoe.portal.periodos.Topes;
import org.springframework.stereotype.Service;

/** Avisa de los SBC que rara vez son correctos; no impiden firmar (LSS, artículo 28). */
@Service
public class AvisosDeSalario {

    private final Topes topes;
    private final SalariosFueraDeTopes salarios;

    AvisosDeSalario(Topes topes, SalariosFueraDeTopes salarios) {
        this.topes = topes;
        this.salarios = salarios;
    }

    /**
     * Los de un contrato.
     *
     * @param bajos cuántos no llegan al salario mínimo
     * @param altos cuántos pasan de 25 UMA
     */
    public record Fuera(long bajos, long altos) {}

    /**
     * Los contratos que tienen alguno, con los topes del último día del cuatrimestre.
     *
     * @return vacío si todos están entre los topes o si estos aún no se cargan
     */
    public Map<ContratoId, Fuera> de(
            ContratistaId contratista, Collection<ContratoId> contratos, Cuatrimestre cuatrimestre) {
        return contratos.isEmpty()
                ? Map.of()
                : topes.al(cuatrimestre.ultimoDia())
                        .map(tope -> salarios.contar(contratista, contratos, tope))
                        .orElse(Map.of());
    }
}
