package mx.icsoe.portal.presentacion.puntos;

/** Los lugares de presentar en que se corta, en el orden en que se llega a ellos. */
public enum Punto {
    PREPARACION_LEIDA,
    FOLIO_TOMADO,
    INTENCION_ESCRITA,
    INTENCION_CONFIRMADA,
    POR_SELLAR,
    SELLADA,
    GUARDADA,
    PRESENTADA_ESCRITA,
    PRESENTADA_POR_CONFIRMAR,
    PRESENTADA_CONFIRMADA;

    /** Si al cortar ahí la firma ya quedó asentada y su folio dado. */
    public boolean conFolio() {
        return compareTo(INTENCION_CONFIRMADA) >= 0;
    }
}
