package mx.icsoe.portal.documentos;

/** Qué documento es. De cada clase, un contratista tiene a lo más uno vigente. */
public enum Clase {
    /**
     * Acuse de registro en el Padrón Público de Contratistas de Servicios Especializados u Obras Especializadas, a
     * cargo de la STPS (guía 1, pasos 16 y 17).
     */
    ACUSE_REPSE
}
