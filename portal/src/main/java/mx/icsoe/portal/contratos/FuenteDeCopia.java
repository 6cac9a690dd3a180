package mx.icsoe.portal.contratos;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mx.icsoe.portal.informativas.Ficha;
import mx.icsoe.portal.informativas.Informativa;
import mx.icsoe.portal.informativas.Informativas;
import org.springframework.stereotype.Service;

/** De dónde se copian contratos: la informativa en vigor más reciente de un cuatrimestre anterior que los tenga. */
@Service
public class FuenteDeCopia {

    private final Informativas informativas;
    private final ContratosGuardados guardados;

    FuenteDeCopia(Informativas informativas, ContratosGuardados guardados) {
        this.informativas = informativas;
        this.guardados = guardados;
    }

    public Optional<Fuente> para(Ficha destino) {
        Set<ContratoId> copiados = guardados.linajes(destino.contratista(), destino.id()).values().stream()
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        return informativas.de(destino.contratista()).stream()
                .filter(Informativa.Presentada.class::isInstance)
                .map(Informativa::ficha)
                .filter(ficha ->
                        ficha.tipo().llevaContratos() && ficha.cuatrimestre().compareTo(destino.cuatrimestre()) < 0)
                .sorted((una, otra) -> otra.cuatrimestre().compareTo(una.cuatrimestre()))
                .map(ficha -> fuente(ficha, copiados))
                .filter(fuente -> !fuente.contratos().isEmpty() || fuente.yaCopiados() > 0)
                .findFirst();
    }

    /** Una corrección es copia de otra: lo mismo que se copió de una ya está copiado de las dos. */
    private Fuente fuente(Ficha informativa, Set<ContratoId> copiados) {
        var todos = guardados.de(informativa.contratista(), informativa.id());
        var linajes = guardados.linajes(informativa.contratista(), informativa.id());
        var pendientes = todos.stream()
                .filter(contrato -> Collections.disjoint(linajes.getOrDefault(contrato.id(), Set.of()), copiados))
                .toList();
        return new Fuente(informativa, pendientes, todos.size() - pendientes.size());
    }

    /**
     * Una informativa presentada y los contratos suyos que se pueden copiar.
     *
     * @param yaCopiados cuántos más tenía, que ya están copiados en el destino
     */
    public record Fuente(Ficha informativa, List<Contrato> contratos, int yaCopiados) {}
}
