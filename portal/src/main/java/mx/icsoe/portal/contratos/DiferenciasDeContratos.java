package mx.icsoe.portal.contratos;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import mx.icsoe.portal.contratos.DomiciliosDelContrato.Respuesta;
import mx.icsoe.portal.domicilio.Domicilio;
import mx.icsoe.portal.domicilio.Domicilios;
import mx.icsoe.portal.informativas.InformativaId;
import mx.icsoe.portal.nucleo.ContratistaId;
import org.springframework.stereotype.Service;

/** Compara los contratos de una informativa con los de aquella de la que partió como copia. */
@Service
public class DiferenciasDeContratos {

    private final ContratosGuardados guardados;
    private final Domicilios domicilios;

    DiferenciasDeContratos(ContratosGuardados guardados, Domicilios domicilios) {
        this.guardados = guardados;
        this.domicilios = domicilios;
    }

    /**
     * Qué se agregó, qué se quitó y qué cambió.
     *
     * @param sobre la que se corrige o actualiza
     */
    public Diferencias entre(ContratistaId contratista, InformativaId informativa, InformativaId sobre) {
        Map<ContratoId, Contrato> antes = new HashMap<>();
        var originales = guardados.de(contratista, sobre);
        originales.forEach(uno -> antes.put(uno.id(), uno));
        var ahora = guardados.de(contratista, informativa);
        var agregados =
                ahora.stream().filter(uno -> original(uno, antes).isEmpty()).toList();
        var cambiados = ahora.stream()
                .flatMap(uno -> original(uno, antes).map(otro -> new Cambiado(otro, uno, campos(otro, uno))).stream())
                .filter(cambio -> !cambio.campos().isEmpty())
                .toList();
        ahora.forEach(uno -> uno.copiaDe().ifPresent(antes::remove));
        var quitados =
                originales.stream().filter(uno -> antes.containsKey(uno.id())).toList();
        return new Diferencias(agregados, quitados, cambiados);
    }

    /** Qué cambió en uno que nació como copia; vacío si no es copia. */
    public List<Campo> de(Contrato copia) {
        return copia.copiaDe()
                .flatMap(id -> guardados.buscar(copia.contratista(), id))
                .map(original -> campos(original, copia))
                .orElse(List.of());
    }

    private static Optional<Contrato> original(Contrato copia, Map<ContratoId, Contrato> originales) {
        return copia.copiaDe().map(originales::get);
    }

    private List<Campo> campos(Contrato antes, Contrato ahora) {
        return Stream.of(CamposDelContrato.values())
                .map(campo -> new Campo(campo.etiqueta(), texto(campo, antes), texto(campo, ahora)))
                .filter(campo -> !campo.antes().equals(campo.ahora()))
                .toList();
    }

    private String texto(CamposDelContrato campo, Contrato contrato) {
        return switch (campo) {
            case CONVENCIONAL -> domicilio(contrato, ParteDelContrato.CONTRATISTA);
            case DEL_CONTRATANTE -> domicilio(contrato, ParteDelContrato.CONTRATANTE);
            default -> campo.texto(contrato.datos());
        };
    }

    private String domicilio(Contrato contrato, ParteDelContrato parte) {
        return switch (contrato.domicilios().de(parte)) {
            case Respuesta.IgualAlFiscal igual -> "Igual al domicilio fiscal";
            case Respuesta.PorUbicar falta -> "Distinto del fiscal; falta ubicarlo";
            case Respuesta.Ubicado(var id) ->
                domicilios
                        .leer(contrato.contratista(), id)
                        .map(Domicilio::enUnaLinea)
                        .orElse("Distinto del fiscal; falta ubicarlo");
        };
    }

    /** Lo que difiere; vacío si nada. */
    public record Diferencias(List<Contrato> agregados, List<Contrato> quitados, List<Cambiado> cambiados) {

        static final Diferencias NINGUNA = new Diferencias(List.of(), List.of(), List.of());

        public boolean hay() {
            return !agregados.isEmpty() || !quitados.isEmpty() || !cambiados.isEmpty();
        }
    }

    /** Un contrato que cambió, campo por campo. */
    public record Cambiado(Contrato antes, Contrato ahora, List<Campo> campos) {}

    /** Lo que decía y lo que dice. */
    public record Campo(String etiqueta, String antes, String ahora) {}
}
