package mx.icsoe.portal.documentos;

import java.io.InputStream;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import mx.icsoe.portal.nucleo.Autor;
import mx.icsoe.portal.nucleo.ContratistaId;

/** Puerta del módulo: recibir, consultar y eliminar los documentos de un contratista. */
public interface Documentos {

    /** Tamaño máximo de un documento: se recibe mientras pese menos. */
    long TOPE_DE_BYTES = 10L * 1024 * 1024;

    /**
     * Examina el archivo y, si es un PDF sin nada que se ejecute, lo guarda y lo deja como vigente de su clase; el
     * anterior, si lo había, queda sustituido.
     *
     * @param nombre el que declaró el navegador; vacío, junto con un contenido vacío, es que no se eligió archivo
     * @param contenido se lee una vez, hasta el tope; quien llama lo cierra
     */
    Recepcion recibir(ContratistaId contratista, Autor autor, Clase clase, String nombre, InputStream contenido);

    /** El documento vigente de esa clase. */
    Optional<Documento> vigente(ContratistaId contratista, Clase clase);

    /** De estos contratistas, los que tienen un documento vigente de esa clase. */
    Set<ContratistaId> conVigente(Collection<ContratistaId> contratistas, Clase clase);

    /**
     * Retira un documento vigente; su rastro y su contenido se conservan.
     *
     * @return el retirado, o vacío si no es de ese contratista o ya no estaba vigente
     */
    Optional<Documento> eliminar(ContratistaId contratista, Autor autor, DocumentoId documento);
}
