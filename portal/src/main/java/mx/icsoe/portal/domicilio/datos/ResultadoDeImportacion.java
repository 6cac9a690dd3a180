package mx.icsoe.portal.domicilio.datos;

/** Cómo terminó una importación del catálogo. */
sealed interface ResultadoDeImportacion {

    /** Quedó en vigor. */
    record Importado(Edicion edicion) implements ResultadoDeImportacion {}

    /** Es el mismo archivo de la última edición: no se tocó nada. */
    record YaEstaba(Edicion edicion) implements ResultadoDeImportacion {}

    /** No se tocó nada; el motivo es para quien opera. */
    record Rechazado(String motivo) implements ResultadoDeImportacion {}
}
