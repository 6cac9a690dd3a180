package mx.icsoe.resistencia.presentacion;

/** Los lugares de presentar en que el portal se para en seco, en el orden en que se llega a ellos. */
enum Punto {
    PREPARACION_LEIDA,
    FOLIO_TOMADO,
    INTENCION_ESCRITA,
    INTENCION_CONFIRMADA,
    POR_SELLAR,
    SELLADA,
    GUARDADA,
    PRESENTADA_ESCRITA,
    PRESENTADA_POR_CONFIRMAR,
    PRESENTADA_CONFIRMADA
}
