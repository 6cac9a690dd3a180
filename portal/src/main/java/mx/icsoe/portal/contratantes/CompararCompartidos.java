package mx.icsoe.portal.contratantes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.icsoe.portal.contratantes.Cambios.Cambiado;
import mx.icsoe.portal.contratos.CamposDelContrato;
import mx.icsoe.portal.contratos.ContratoId;
import mx.icsoe.portal.contratos.DiferenciasDeContratos;
import mx.icsoe.portal.contratos.DiferenciasDeContratos.Campo;
import mx.icsoe.portal.informativas.Ficha;
import mx.icsoe.portal.informativas.TipoDeInformativa;
import org.springframework.stereotype.Component;

/**
 * Compara lo de un contratante entre una presentación y la que sustituyó. Solo mira contratos que son o fueron con él: del
 * que pasó a nombre de otro se sabe que ya no lo nombra, y nada más.
 */
@Component
class CompararCompartidos {

    private final DiferenciasDeContratos diferencias;

    CompararCompartidos(DiferenciasDeContratos diferencias) {
        this.diferencias = diferencias;
    }

    /**
     * Lo que hizo una presentación.
     *
     * @param todos lo que la autorización deja ver
     */
    Cambios cambios(List<Compartido> todos, Ficha presentada) {
        var ahora = todos.stream()
                .filter(uno -> uno.informativa().id().equals(presentada.id()))
                .toList();
        var antes = todos.stream()
                .filter(uno ->
                        presentada.sobre().equals(Optional.of(uno.informativa().id())))
                .toList();
        if (presentada.tipo() == TipoDeInformativa.SIN_EFECTOS) {
            return new Cambios(List.of(), List.of(), List.of(), List.of(), antes);
        }
        Map<ContratoId, Compartido> porId =
                antes.stream().collect(Collectors.toMap(uno -> uno.contrato().id(), Function.identity()));
        var comunes = ahora.stream()
                .flatMap(
                        uno -> uno
                                .antes()
                                .flatMap(id -> Optional.ofNullable(porId.get(id)))
                                .map(otro -> cambiado(otro, uno))
                                .stream())
                .toList();
        return new Cambios(
                ahora.stream().filter(uno -> uno.antes().isEmpty()).toList(),
                comunes.stream().filter(uno -> !uno.campos().isEmpty()).toList(),
                comunes.stream()
                        .filter(uno -> uno.campos().isEmpty())
                        .map(Cambiado::ahora)
                        .toList(),
                antes.stream().filter(uno -> uno.despues().isEmpty()).toList(),
                List.of());
    }

    private Cambiado cambiado(Compartido antes, Compartido ahora) {
        return new Cambiado(
                antes,
                ahora,
                Stream.concat(
                                diferencias.campos(antes.contrato(), ahora.contrato()).stream()
                                        .map(CompararCompartidos::comoLoLeeElContratante),
                                trabajadores(antes, ahora))
                        .toList());
    }

    private static Stream<Campo> trabajadores(Compartido antes, Compartido ahora) {
        return antes.trabajadores() == ahora.trabajadores()
                ? Stream.empty()
                : Stream.of(new Campo(
                        "Trabajadores", "%,d".formatted(antes.trabajadores()), "%,d".formatted(ahora.trabajadores())));
    }

    private static Campo comoLoLeeElContratante(Campo campo) {
        return campo.etiqueta().equals(CamposDelContrato.CONVENCIONAL.etiqueta())
                ? new Campo("Domicilio convencional del contratista", campo.antes(), campo.ahora())
                : campo;
    }
}
