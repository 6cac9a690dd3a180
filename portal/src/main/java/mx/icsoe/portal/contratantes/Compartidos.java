package mx.icsoe.portal.contratantes;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import mx.icsoe.portal.contratista.Contratista;
import mx.icsoe.portal.contratista.Contratistas;
import mx.icsoe.portal.contratos.Contrato;
import mx.icsoe.portal.contratos.ContratoId;
import mx.icsoe.portal.contratos.Contratos;
import mx.icsoe.portal.informativas.Estado;
import mx.icsoe.portal.informativas.Informativa;
import mx.icsoe.portal.informativas.InformativaId;
import mx.icsoe.portal.informativas.Informativas;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.presentacion.Presentacion;
import mx.icsoe.portal.presentacion.Presentaciones;
import mx.icsoe.portal.presentacion.Presentaciones.ContratoPresentado;
import org.springframework.stereotype.Component;

/**
 * Todo lo que una autorización deja ver: los contratos con ese RFC que se presentaron, y ninguno más. Lo que se le muestra
 * a un contratante no se lee de otra parte.
 */
@Component
class Compartidos {

    private static final Comparator<Compartido> EN_ORDEN = Comparator.comparing(
                    (Compartido uno) -> uno.informativa().cuatrimestre())
            .reversed()
            .thenComparing(uno -> uno.contratista().nombre())
            .thenComparing(uno -> uno.presentacion().momento(), Comparator.reverseOrder())
            .thenComparing(uno -> uno.folio().valor());

    private final Contratistas contratistas;
    private final Contratos contratos;
    private final Informativas informativas;
    private final Presentaciones presentaciones;

    Compartidos(
            Contratistas contratistas, Contratos contratos, Informativas informativas, Presentaciones presentaciones) {
        this.contratistas = contratistas;
        this.contratos = contratos;
        this.informativas = informativas;
        this.presentaciones = presentaciones;
    }

    /** Del cuatrimestre más reciente al más antiguo. */
    List<Compartido> de(List<Autorizacion> autorizaciones) {
        return autorizaciones.stream()
                .flatMap(una -> leer(una).stream())
                .sorted(EN_ORDEN)
                .toList();
    }

    List<Compartido> de(Autorizacion autorizacion) {
        return de(List.of(autorizacion));
    }

    private List<Compartido> leer(Autorizacion autorizacion) {
        var contratista = autorizacion.contratista();
        var suyos = contratos.con(contratista, autorizacion.contratante());
        if (suyos.isEmpty()) {
            return List.of();
        }
        var folios = presentaciones.contratos(
                contratista, suyos.stream().map(Contrato::id).toList());
        var presentadas = presentadas(contratista);
        var visibles = suyos.stream()
                .filter(uno -> folios.containsKey(uno.id()) && presentadas.containsKey(uno.informativa()))
                .toList();
        var armado = new Armado(
                autorizacion,
                contratistas.de(contratista),
                presentadas,
                folios,
                Parientes.de(visibles, relevos(presentadas)));
        return visibles.stream().map(armado::compartido).toList();
    }

    private Map<InformativaId, Presentada> presentadas(ContratistaId contratista) {
        Map<InformativaId, Presentacion> acuses = presentaciones.de(contratista).stream()
                .collect(Collectors.toMap(Presentacion::informativa, Function.identity()));
        return informativas.de(contratista).stream()
                .filter(una -> Estado.de(una).sePresento() && acuses.containsKey(una.id()))
                .map(una -> new Presentada(una, Objects.requireNonNull(acuses.get(una.id()))))
                .collect(Collectors.toMap(una -> una.informativa().id(), Function.identity()));
    }

    private static Map<InformativaId, InformativaId> relevos(Map<InformativaId, Presentada> presentadas) {
        return presentadas.values().stream()
                .map(una -> una.informativa().ficha())
                .filter(ficha -> ficha.sobre().isPresent())
                .collect(Collectors.toMap(
                        ficha -> ficha.sobre().orElseThrow(), ficha -> ficha.id(), (una, otra) -> una));
    }

    private record Presentada(Informativa informativa, Presentacion acuse) {

        Situacion situacion(boolean hayDespues) {
            return switch (Estado.de(informativa)) {
                case SUSTITUIDA -> hayDespues ? Situacion.SUSTITUIDO : Situacion.YA_NO_TE_NOMBRA;
                case SIN_EFECTOS -> Situacion.SIN_EFECTOS;
                case PRESENTADA, EN_CAPTURA, EN_FIRMA, DEVUELTA, DESCARTADA -> Situacion.EN_VIGOR;
            };
        }
    }

    /** Lo leído de un contratista, con que se arma cada contrato sin volver a preguntar. */
    private record Armado(
            Autorizacion autorizacion,
            Contratista contratista,
            Map<InformativaId, Presentada> presentadas,
            Map<ContratoId, ContratoPresentado> folios,
            Parientes parientes) {

        Compartido compartido(Contrato uno) {
            var presentado = Objects.requireNonNull(folios.get(uno.id()));
            var presentada = Objects.requireNonNull(presentadas.get(uno.informativa()));
            var despues = parientes.despues(uno);
            return new Compartido(
                    autorizacion,
                    contratista,
                    uno,
                    presentado.folio(),
                    presentado.trabajadores(),
                    presentada.informativa().ficha(),
                    presentada.acuse(),
                    presentada.situacion(despues.isPresent()),
                    parientes.antes(uno, presentada.informativa().ficha()),
                    despues,
                    parientes
                            .relevo(uno.informativa())
                            .map(id -> Objects.requireNonNull(presentadas.get(id))
                                    .acuse()
                                    .folio()));
        }
    }
}
