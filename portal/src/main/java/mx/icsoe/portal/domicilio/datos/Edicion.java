package mx.icsoe.portal.domicilio.datos;

import java.time.Instant;
import java.util.UUID;
import mx.icsoe.portal.nucleo.Huella;

/**
 * Una carga del catálogo postal y lo que cambió con ella.
 *
 * @param importadaPor papel y referencia de quien la cargó
 */
record Edicion(UUID id, Origen origen, Huella huella, Cuenta cuenta, Instant importadaEn, String importadaPor) {

    /** De dónde viene el archivo. */
    enum Origen {
        /** La que el portal trae, de hechura propia. */
        MUESTRA,
        /** La de Correos de México. */
        OFICIAL
    }

    /** Lo que se contó al cargarla. */
    record Cuenta(int renglones, int entidades, int nuevas, int cambiadas, int retiradas) {}
}
