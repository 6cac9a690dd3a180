package mx.icsoe.portal.presentacion;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mx.icsoe.portal.informativas.Informativas;
import mx.icsoe.portal.nucleo.ContratistaId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Todo lo que un contratista ha presentado. */
@Service
public class ConsultarPresentadas {

    private final Presentaciones presentaciones;
    private final Intenciones intenciones;
    private final Informativas informativas;

    ConsultarPresentadas(Presentaciones presentaciones, Intenciones intenciones, Informativas informativas) {
        this.presentaciones = presentaciones;
        this.intenciones = intenciones;
        this.informativas = informativas;
    }

    /** De la más reciente a la más antigua. */
    @Transactional(readOnly = true)
    public List<Consultada> de(ContratistaId contratista) {
        return presentaciones.de(contratista).stream()
                .map(una -> informativas
                        .buscar(contratista, una.informativa())
                        .flatMap(informativa -> intenciones
                                .buscar(contratista, una.informativa())
                                .map(intencion -> new Consultada(una, intencion, informativa))))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(
                                (Consultada cada) -> cada.presentacion().momento())
                        .reversed())
                .toList();
    }
}
