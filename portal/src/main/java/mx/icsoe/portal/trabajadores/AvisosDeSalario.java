package mx.icsoe.portal.trabajadores;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.icsoe.portal.contratos.ContratoId;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Cuatrimestre;
import mx.icsoe.portal.periodos.Topes;
import org.springframework.stereotype.Service;

/** Los SBC que rara vez son correctos (LSS, artículo 28): se avisan o, si así se configura, impiden firmar. */
@Service
public class AvisosDeSalario {

    private final Topes topes;
    private final SalariosFueraDeTopes salarios;
    private final PropiedadesDeCargas propiedades;

    AvisosDeSalario(Topes topes, SalariosFueraDeTopes salarios, PropiedadesDeCargas propiedades) {
        this.topes = topes;
        this.salarios = salarios;
        this.propiedades = propiedades;
    }

    /**
     * Los de un contrato.
     *
     * @param bajos cuántos no llegan al salario mínimo
     * @param altos cuántos pasan de 25 UMA
     */
    public record Fuera(long bajos, long altos) {

        /** «2 por debajo del salario mínimo y 1 por encima de 25 UMA». */
        public String frase() {
            return Stream.of(
                            bajos > 0 ? "%,d por debajo del salario mínimo".formatted(bajos) : "",
                            altos > 0 ? "%,d por encima de 25 UMA".formatted(altos) : "")
                    .filter(parte -> !parte.isEmpty())
                    .collect(Collectors.joining(" y "));
        }
    }

    /**
     * Los contratos que tienen alguno que solo se avisa.
     *
     * @return vacío si todos están entre los topes, si estos aún no se cargan o si así configurado impiden
     */
    public Map<ContratoId, Fuera> queAvisan(
            ContratistaId contratista, Collection<ContratoId> contratos, Cuatrimestre cuatrimestre) {
        return propiedades.sbcFueraDeTopesImpide() ? Map.of() : fuera(contratista, contratos, cuatrimestre);
    }

    /** Los que tienen alguno que impide firmar: entró copiado, o cuando los topes aún no se cargaban. */
    public Map<ContratoId, Fuera> queImpiden(
            ContratistaId contratista, Collection<ContratoId> contratos, Cuatrimestre cuatrimestre) {
        return propiedades.sbcFueraDeTopesImpide() ? fuera(contratista, contratos, cuatrimestre) : Map.of();
    }

    /** Con los topes del último día del cuatrimestre. */
    private Map<ContratoId, Fuera> fuera(
            ContratistaId contratista, Collection<ContratoId> contratos, Cuatrimestre cuatrimestre) {
        return contratos.isEmpty()
                ? Map.of()
                : topes.al(cuatrimestre.ultimoDia())
                        .map(tope -> salarios.contar(contratista, contratos, tope))
                        .orElse(Map.of());
    }
}
