package mx.icsoe.portal.documentos;

import java.time.Instant;
import mx.icsoe.portal.nucleo.Autor;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Huella;

/**
 * Un PDF recibido, tal como llegó.
 *
 * @param nombre el del archivo en el equipo de quien lo entregó, sin carpetas ni caracteres de control
 * @param bytes tamaño exacto
 * @param huella SHA-256 de su contenido; con ella se guarda en el almacén
 * @param recibido cuándo quedó guardado
 * @param autor quién lo entregó
 */
public record Documento(
        DocumentoId id,
        ContratistaId contratista,
        Clase clase,
        String nombre,
        long bytes,
        Huella huella,
        int paginas,
        Instant recibido,
        Autor autor) {

    /** Sin el nombre del archivo, que suele llevar el del contratista. */
    @Override
    public String toString() {
        return "Documento[" + id + ", " + clase + "]";
    }
}
