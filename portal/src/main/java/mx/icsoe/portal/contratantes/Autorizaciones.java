package mx.icsoe.portal.contratantes;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mx.icsoe.portal.nucleo.Autor;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Rfc;

/** A quién deja ver cada contratista, y cómo ha cambiado; nada se borra. */
public interface Autorizaciones {

    Optional<Autorizacion> buscar(ContratistaId contratista, AutorizacionId id);

    /** Todas las suyas, vigentes o retiradas. */
    List<Autorizacion> de(ContratistaId contratista);

    /** Las vigentes con que hoy puede ver el contratante. */
    List<Autorizacion> para(Rfc contratante);

    /** La vigente de ese contratista para ese contratante. */
    Optional<Autorizacion> para(Rfc contratante, ContratistaId contratista);

    /** La de ese contratante; si nunca la hubo, vacío. */
    Optional<Autorizacion> de(ContratistaId contratista, Rfc contratante);

    /** Le abre renglón a un contratante, si nadie se adelantó. */
    void abrir(ContratistaId contratista, Rfc contratante, AutorizacionId id, Instant cuando);

    /**
     * Agrega el cambio que sigue a los que se conocían.
     *
     * @param version la que tendrá
     * @return si se agregó; no, si otro se adelantó con esa versión
     */
    boolean cambiar(
            ContratistaId contratista, AutorizacionId id, int version, boolean vigente, Instant cuando, Autor autor);

    /** Sus cambios, del más reciente al más antiguo. */
    List<Autorizacion.Cambio> historia(ContratistaId contratista, AutorizacionId id);
}
