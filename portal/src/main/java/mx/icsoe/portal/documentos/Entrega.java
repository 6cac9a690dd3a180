package mx.icsoe.portal.documentos;

import mx.icsoe.portal.nucleo.Autor;
import mx.icsoe.portal.nucleo.ContratistaId;

/** Un archivo que ya se examinó y falta registrar. */
record Entrega(ContratistaId contratista, Autor autor, Clase clase, String nombre, long bytes, int paginas) {}
