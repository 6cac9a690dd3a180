package mx.icsoe.portal.informativas;

import mx.icsoe.portal.nucleo.Autor;
import mx.icsoe.portal.nucleo.ContratistaId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Abandona una informativa sin presentarla. Queda guardada, y libera el lugar para preparar otra. */
@Service
public class DescartarInformativa {

    private final DarPaso pasos;

    DescartarInformativa(DarPaso pasos) {
        this.pasos = pasos;
    }

    /**
     * La descarta si está en captura o devuelta.
     *
     * @param version la que la persona tenía a la vista
     */
    @Transactional
    public Cambio descartar(ContratistaId contratista, InformativaId id, int version, Autor autor) {
        return pasos.dar(contratista, id, version, Orden.DESCARTAR, autor, null);
    }
}
