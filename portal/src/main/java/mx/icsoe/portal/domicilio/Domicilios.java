package mx.icsoe.portal.domicilio;

import java.util.Optional;
import mx.icsoe.portal.nucleo.Autor;
import mx.icsoe.portal.nucleo.ContratistaId;

/**
 * Los domicilios guardados de cada contratista. Un domicilio no se modifica: se guarda otro y se elimina el anterior;
 * eliminar deja de mostrarlo, con constancia de quién y cuándo, y nunca lo borra.
 */
public interface Domicilios {

    DomicilioId guardar(ContratistaId contratista, Domicilio domicilio, Autor autor);

    /** Vacío si no existe, si es de otro contratista o si se eliminó. */
    Optional<Domicilio> leer(ContratistaId contratista, DomicilioId id);

    /** Sin efecto si ya estaba eliminado. */
    void eliminar(ContratistaId contratista, DomicilioId id, Autor autor);
}
