package mx.icsoe.portal.informativas;

import mx.icsoe.portal.nucleo.Autor;
import mx.icsoe.portal.nucleo.ContratistaId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Vuelve a capturar una informativa devuelta. */
@Service
public class ReabrirInformativa {

    private final DarPaso pasos;

    ReabrirInformativa(DarPaso pasos) {
        this.pasos = pasos;
    }

    /**
     * La regresa a captura.
     *
     * @param version la que la persona tenía a la vista
     */
    @Transactional
    public Cambio reabrir(ContratistaId contratista, InformativaId id, int version, Autor autor) {
        return pasos.dar(contratista, id, version, Orden.REABRIR, autor, null);
    }
}
