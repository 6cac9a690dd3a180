package mx.icsoe.portal.contratos;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.icsoe.portal.contratos.DomiciliosDelContrato.Respuesta;
import mx.icsoe.portal.domicilio.Domicilio;
import mx.icsoe.portal.domicilio.Domicilios;
import mx.icsoe.portal.informativas.InformativaId;
import mx.icsoe.portal.nucleo.ContratistaId;
import org.springframework.stereotype.Service;

/** Compara los contratos de una informativa con los de otra, casi siempre aquella de la que partió como copia. */
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
        return entre(contratista, informativa, sobre, List.of());
    }

    /**
     * Lo mismo cuando hay otras copias entre una y otra.
     *
     * @param enMedio las informativas por las que pasó
     */
    public Diferencias entre(
            ContratistaId contratista, InformativaId informativa, InformativaId sobre, List<InformativaId> enMedio) {
        var antes = guardados.de(contratista, sobre);
        var ahora = guardados.de(contratista, informativa);
        var intermedios = enMedio.stream()
                .flatMap(una -> guardados.de(contratista, una).stream())
                .toList();
        return comparar(antes, ahora, EmparejarContratos.porCopia(antes, ahora, intermedios));
    }

    /** Entre dos que no nacieron una de otra: cada contrato se reconoce por lo que dice. */
    public Diferencias entreAjenas(ContratistaId contratista, InformativaId informativa, InformativaId otra) {
        var antes = guardados.de(contratista, otra);
        var ahora = guardados.de(contratista, informativa);
        return comparar(antes, ahora, EmparejarContratos.porLoQueDicen(antes, ahora));
    }

    private Diferencias comparar(List<Contrato> antes, List<Contrato> ahora, Map<ContratoId, Contrato> parejas) {
        var agregados =
                ahora.stream().filter(uno -> !parejas.containsKey(uno.id())).toList();
        var hallados = parejas.values().stream().map(Contrato::id).collect(Collectors.toSet());
        var quitados =
                antes.stream().filter(uno -> !hallados.contains(uno.id())).toList();
        var comunes = ahora.stream()
                .flatMap(uno ->
                        Optional.ofNullable(parejas.get(uno.id()))
                                .map(otro -> new Cambiado(otro, uno, campos(otro, uno)))
                                .stream())
                .toList();
        return new Diferencias(agregados, quitados, comunes);
    }

    /** Qué cambió en uno que nació como copia; vacío si no es copia. */
    public List<Campo> de(Contrato copia) {
        return copia.copiaDe()
                .flatMap(id -> guardados.buscar(copia.contratista(), id))
                .map(original -> campos(original, copia))
                .orElse(List.of());
    }

    /** Los campos en que difieren dos contratos del mismo contratista. */
    public List<Campo> campos(Contrato antes, Contrato ahora) {
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

    /**
     * Lo que difiere.
     *
     * @param comunes los que están en las dos, hayan cambiado o no
     */
    public record Diferencias(List<Contrato> agregados, List<Contrato> quitados, List<Cambiado> comunes) {

        static final Diferencias NINGUNA = new Diferencias(List.of(), List.of(), List.of());

        public boolean hay() {
            return !agregados.isEmpty() || !quitados.isEmpty() || !cambiados().isEmpty();
        }

        public List<Cambiado> cambiados() {
            return comunes.stream().filter(uno -> !uno.campos().isEmpty()).toList();
        }
    }

    /** Un contrato que está en las dos, con los campos que cambiaron. */
    public record Cambiado(Contrato antes, Contrato ahora, List<Campo> campos) {}

    /** Lo que decía y lo que dice. */
    public record Campo(String etiqueta, String antes, String ahora) {}
}
