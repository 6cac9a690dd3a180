package mx.icsoe.portal.presentacion.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.icsoe.portal.contratos.Contrato;
import mx.icsoe.portal.contratos.ContratoId;
import mx.icsoe.portal.presentacion.Contenido;
import mx.icsoe.portal.trabajadores.AvisosDeSalario;

/**
 * Los SBC fuera de lo esperado, contrato por contrato. Conviene mirarlos y no impiden firmar.
 *
 * @param contratos los que tienen alguno, por su número
 * @param trabajadores cuántos son entre todos
 */
public record SalariosVista(List<DelContrato> contratos, long trabajadores) {

    static SalariosVista de(Contenido contenido, Map<ContratoId, AvisosDeSalario.Fuera> fuera) {
        var contratos = contenido.contratos().stream()
                .flatMap(contrato ->
                        Optional.ofNullable(fuera.get(contrato.id()))
                                .map(suyos -> new DelContrato(contrato, suyos))
                                .stream())
                .toList();
        return new SalariosVista(
                contratos,
                contratos.stream()
                        .mapToLong(uno -> uno.fuera().bajos() + uno.fuera().altos())
                        .sum());
    }

    public String titulo() {
        return trabajadores == 1
                ? "Un trabajador tiene un salario base de cotización fuera de lo común"
                : "%,d trabajadores tienen un salario base de cotización fuera de lo común".formatted(trabajadores);
    }

    /** Un contrato y los suyos. */
    public record DelContrato(Contrato contrato, AvisosDeSalario.Fuera fuera) {

        /** La lista de sus trabajadores. */
        public String enlace() {
            return "/icsoe/informativas/" + contrato.informativa() + "/contratos/" + contrato.id() + "/trabajadores";
        }

        public String nombre() {
            return "Contrato " + contrato.numero() + ", con "
                    + contrato.contratante().nombre();
        }
    }
}
