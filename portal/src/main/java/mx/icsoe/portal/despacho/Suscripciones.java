package mx.icsoe.portal.despacho;

import java.util.Optional;
import mx.icsoe.portal.nucleo.Huella;

/** Las suscripciones al calendario: a lo más una por dueño. */
public interface Suscripciones {

    Optional<Suscripcion> de(DuenoDeCalendario dueno);

    Optional<Suscripcion> con(Huella huella);

    /** Pone la suya en lugar de la que tuviera, que deja de servir. */
    void poner(Suscripcion suscripcion);

    /**
     * La apaga.
     *
     * @return si había
     */
    boolean quitar(DuenoDeCalendario dueno);
}
