package mx.icsoe.portal.contratos;

import java.util.List;
import java.util.Optional;
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
        return informativas.de(destino.contratista()).stream()
                .filter(Informativa.Presentada.class::isInstance)
                .map(Informativa::ficha)
                .filter(ficha ->
                        ficha.tipo().llevaContratos() && ficha.cuatrimestre().compareTo(destino.cuatrimestre()) < 0)
                .sorted((una, otra) -> otra.cuatrimestre().compareTo(una.cuatrimestre()))
                .map(ficha -> new Fuente(ficha, guardados.de(ficha.contratista(), ficha.id())))
                .filter(fuente -> !fuente.contratos().isEmpty())
                .findFirst();
    }

    /** Una informativa presentada y sus contratos. */
    public record Fuente(Ficha informativa, List<Contrato> contratos) {}
}
