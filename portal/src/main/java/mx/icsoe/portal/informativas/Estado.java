package mx.icsoe.portal.informativas;

/** En qué punto de su vida está una informativa. */
public enum Estado {
    EN_CAPTURA("En captura"),
    EN_FIRMA("Lista para firmar"),
    DEVUELTA("Devuelta"),
    PRESENTADA("Presentada"),
    SUSTITUIDA("Sustituida"),
    SIN_EFECTOS("Sin efectos"),
    DESCARTADA("Descartada");

    private final String nombre;

    Estado(String nombre) {
        this.nombre = nombre;
    }

    /** Como se lee en las páginas. */
    public String nombre() {
        return nombre;
    }

    /** Si todavía se prepara: ocupa el lugar de la única en preparación de su cuatrimestre. */
    public boolean enPreparacion() {
        return this == EN_CAPTURA || this == EN_FIRMA || this == DEVUELTA;
    }

    /** Si se presentó, aunque después otra la haya sustituido o dejado sin efectos. */
    public boolean sePresento() {
        return this == PRESENTADA || this == SUSTITUIDA || this == SIN_EFECTOS;
    }

    /** Si la de ese tipo ocupa el lugar de su cuatrimestre: la que deja sin efectos a otra, no (Lineamientos 5.2). */
    public boolean enVigor(TipoDeInformativa tipo) {
        return this == PRESENTADA && tipo != TipoDeInformativa.SIN_EFECTOS;
    }

    public static Estado de(Informativa informativa) {
        return switch (informativa) {
            case Informativa.EnCaptura cada -> EN_CAPTURA;
            case Informativa.EnFirma cada -> EN_FIRMA;
            case Informativa.Devuelta cada -> DEVUELTA;
            case Informativa.Presentada cada -> PRESENTADA;
            case Informativa.Sustituida cada -> SUSTITUIDA;
            case Informativa.SinEfectos cada -> SIN_EFECTOS;
            case Informativa.Descartada cada -> DESCARTADA;
        };
    }
}
