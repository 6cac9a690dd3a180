package mx.icsoe.portal.presentacion.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import mx.icsoe.portal.contratos.DiferenciasDeContratos;
import mx.icsoe.portal.informativas.Ficha;
import mx.icsoe.portal.informativas.InformativaId;
import mx.icsoe.portal.presentacion.Consultada;
import org.springframework.stereotype.Component;

/** Compara los contratos de dos presentadas cualesquiera: sean copia una de otra o no. */
@Component
public class CompararPresentadas {

    private final DiferenciasDeContratos diferencias;
    private final Comparadas comparadas;

    CompararPresentadas(DiferenciasDeContratos diferencias, Comparadas comparadas) {
        this.diferencias = diferencias;
        this.comparadas = comparadas;
    }

    /**
     * Lo que cambió de la primera que se presentó a la otra.
     *
     * @param emparentadas si una nació como copia de la otra; si no, los contratos se reconocen por lo que dicen
     */
    public record Comparacion(
            PresentadaVista antes, PresentadaVista ahora, boolean emparentadas, List<Comparadas.Cambio> cambios) {}

    /** Vacío si es la misma, o si alguna no lleva contratos. */
    Optional<Comparacion> de(List<Consultada> todas, PresentadaVista a, PresentadaVista b) {
        if (a.folio().equals(b.folio()) || !llevaContratos(a) || !llevaContratos(b)) {
            return Optional.empty();
        }
        boolean enOrden =
                !a.una().presentacion().momento().isAfter(b.una().presentacion().momento());
        return Optional.of(enOrden ? comparar(todas, a, b) : comparar(todas, b, a));
    }

    private Comparacion comparar(List<Consultada> todas, PresentadaVista antes, PresentadaVista ahora) {
        var ficha = ficha(ahora);
        var primera = ficha(antes).id();
        Optional<List<InformativaId>> enMedio = enMedio(todas, primera, ficha);
        var halladas = enMedio.map(camino -> diferencias.entre(ficha.contratista(), ficha.id(), primera, camino))
                .orElseGet(() -> diferencias.entreAjenas(ficha.contratista(), ficha.id(), primera));
        return new Comparacion(antes, ahora, enMedio.isPresent(), comparadas.leer(halladas));
    }

    /** Las copias que hay de una a otra; vacío si la segunda no desciende de la primera. */
    private static Optional<List<InformativaId>> enMedio(List<Consultada> todas, InformativaId primera, Ficha ficha) {
        Map<InformativaId, Ficha> fichas = todas.stream()
                .map(una -> una.informativa().ficha())
                .collect(Collectors.toMap(Ficha::id, Function.identity()));
        var camino = new ArrayList<InformativaId>();
        Optional<InformativaId> una = ficha.sobre();
        while (una.isPresent() && !una.get().equals(primera)) {
            camino.add(una.get());
            una = una.map(fichas::get).flatMap(Ficha::sobre);
        }
        return una.map(llego -> List.copyOf(camino));
    }

    private static boolean llevaContratos(PresentadaVista vista) {
        return ficha(vista).tipo().llevaContratos();
    }

    private static Ficha ficha(PresentadaVista vista) {
        return vista.una().informativa().ficha();
    }
}
