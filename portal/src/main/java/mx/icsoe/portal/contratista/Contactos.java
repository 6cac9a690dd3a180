package mx.icsoe.portal.contratista;

import java.util.List;
import java.util.Optional;
import mx.icsoe.portal.nucleo.ContratistaId;

/** Los datos de contacto de cada contratista, versión por versión: solo crecen. */
public interface Contactos {

    /** Los que rigen: los avisos van a su correo (Lineamiento 2, fr. V). */
    Optional<Version<Contacto>> vigente(ContratistaId contratista);

    /** Todas las versiones, de la más nueva a la más antigua. */
    List<Version<Contacto>> historia(ContratistaId contratista);

    void agregar(ContratistaId contratista, Version<Contacto> version);
}
