package mx.icsoe.portal.contratista;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mx.icsoe.portal.nucleo.ContratistaId;

/** Cuánto llevan de sus datos generales varios contratistas a la vez, sin leer los datos. */
public interface Avances {

    /** Uno por contratista, en cualquier orden; del acuse no sabe. */
    List<Avance> de(Collection<ContratistaId> contratistas);

    /**
     * Lo que hay de un contratista.
     *
     * @param completas las secciones ya dichas, sin contar el acuse
     */
    record Avance(
            Contratista contratista,
            Set<Seccion> completas,
            boolean guardados,
            Instant alta,
            Optional<VigenciaDelRepse> repse) {}
}
