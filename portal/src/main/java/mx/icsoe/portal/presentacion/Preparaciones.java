package mx.icsoe.portal.presentacion;

import java.util.Optional;
import mx.icsoe.portal.informativas.InformativaId;
import mx.icsoe.portal.nucleo.ContratistaId;

/** Lo que está por firmarse: de cada informativa, a lo más una preparación. */
public interface Preparaciones {

    /** La deja lista; la anterior, si la había, deja de servir. */
    void poner(Preparacion preparacion);

    Optional<Preparacion> buscar(ContratistaId contratista, InformativaId informativa);
}
