package mx.icsoe.portal.presentacion;

import java.util.List;
import java.util.Optional;
import mx.icsoe.portal.informativas.InformativaId;
import mx.icsoe.portal.nucleo.ContratistaId;

/** Las firmas comprobadas: solo crecen. */
public interface Intenciones {

    void agregar(Intencion intencion);

    Optional<Intencion> buscar(ContratistaId contratista, InformativaId informativa);

    /** Las que no han llegado a presentarse, de la más antigua a la más reciente. */
    List<Intencion> pendientes();
}
