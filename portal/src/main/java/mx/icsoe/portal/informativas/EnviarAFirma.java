package mx.icsoe.portal.informativas;

import mx.icsoe.portal.nucleo.Autor;
import mx.icsoe.portal.nucleo.ContratistaId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Cierra la captura. Espera a quienes estén guardando y desde entonces nadie más cambia nada; no mira si está completa. */
@Service
public class EnviarAFirma {

    private final DarPaso pasos;

    EnviarAFirma(DarPaso pasos) {
        this.pasos = pasos;
    }

    /**
     * La deja lista para firmarse.
     *
     * @param version la que la persona tenía a la vista
     */
    @Transactional
    public Cambio enviar(ContratistaId contratista, InformativaId id, int version, Autor autor) {
        return pasos.dar(contratista, id, version, Orden.ENVIAR_A_FIRMA, autor, null);
    }
}
