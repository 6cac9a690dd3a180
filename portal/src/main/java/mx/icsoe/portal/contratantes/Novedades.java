package mx.icsoe.portal.contratantes;

import java.util.Collection;
import java.util.List;

/** Lo que se ha dicho a los contratantes: solo crece. */
public interface Novedades {

    /**
     * Agrega una.
     *
     * @return si se agregó; no, si ya estaba
     */
    boolean agregar(Novedad novedad);

    /** Las más recientes de estas autorizaciones. */
    List<Novedad> para(Collection<Autorizacion> autorizaciones, int cuantas);
}
