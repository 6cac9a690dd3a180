package mx.icsoe.portal.documentos;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import mx.icsoe.portal.nucleo.Autor;
import mx.icsoe.portal.nucleo.ContratistaId;

/** Los renglones de lo recibido y lo retirado; las transacciones son de quien llama. */
public interface DocumentosGuardados {

    /** El turno del último recibido de esa clase; cero si no hay ninguno. */
    int ultimoTurno(ContratistaId contratista, Clase clase);

    /**
     * Agrega un documento en el turno que se le da.
     *
     * @return si pudo; no, si otra entrega simultánea tomó el turno
     */
    boolean agregar(Documento documento, int turno);

    Optional<Documento> vigente(ContratistaId contratista, Clase clase);

    /** El documento, si es de ese contratista y es el vigente de su clase. */
    Optional<Documento> vigente(ContratistaId contratista, DocumentoId documento);

    /** De estos contratistas, los que tienen uno vigente de esa clase. */
    Set<ContratistaId> conVigente(Collection<ContratistaId> contratistas, Clase clase);

    /**
     * Deja constancia de que se retiró.
     *
     * @return si esta vez; no, si ya lo estaba
     */
    boolean retirar(ContratistaId contratista, DocumentoId documento, Autor autor, Instant cuando);
}
