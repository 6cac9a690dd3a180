package mx.icsoe.portal.informativas;

import mx.icsoe.portal.nucleo.Autor;
import mx.icsoe.portal.nucleo.ContratistaId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Recupera para la captura una informativa que se envió a firma; no mira si ya se prepara la firma. */
@Service
public class RetirarDeFirma {

    private final DarPaso pasos;

    RetirarDeFirma(DarPaso pasos) {
        this.pasos = pasos;
    }

    /**
     * La regresa a captura dentro de la transacción de quien comprobó que se puede.
     *
     * @param version la que la persona tenía a la vista
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Cambio retirar(ContratistaId contratista, InformativaId id, int version, Autor autor) {
        return pasos.dar(contratista, id, version, Orden.RETIRAR, autor, null);
    }
}
