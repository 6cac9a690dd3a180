package mx.icsoe.portal.contratos;

/** De quién es un domicilio del contrato. */
public enum ParteDelContrato {
    /** Su domicilio convencional. */
    CONTRATISTA("convencional"),
    /** El social si es persona moral, el convencional si es persona física. */
    CONTRATANTE("contratante");

    private final String tramo;

    ParteDelContrato(String tramo) {
        this.tramo = tramo;
    }

    /** Cómo aparece en las direcciones. */
    public String tramo() {
        return tramo;
    }
}
