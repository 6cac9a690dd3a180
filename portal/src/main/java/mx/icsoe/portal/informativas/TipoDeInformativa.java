package mx.icsoe.portal.informativas;

import java.util.Locale;

/** Qué clase de informativa es (Lineamientos 5.1 a 5.6). */
public enum TipoDeInformativa {
    /** La primera del cuatrimestre, con contratos. */
    NORMAL("N", "Normal"),
    /** Ningún contrato se celebró en el cuatrimestre. */
    SIN_INFORMACION("SI", "Sin información"),
    /** Sustituye a la que está en vigor, de la que parte como copia. */
    CORRECCION("C", "Complementaria de corrección"),
    /** Cancela la que está en vigor, presentada por error. */
    SIN_EFECTOS("SE", "Complementaria sin efectos"),
    /** Cambios posteriores a contratos ya informados; no cuenta para el límite. */
    ACTUALIZACION("AC", "Complementaria de actualización");

    private final String prefijo;
    private final String nombre;

    TipoDeInformativa(String prefijo, String nombre) {
        this.prefijo = prefijo;
        this.nombre = nombre;
    }

    /** Con lo que empieza su folio. */
    public String prefijo() {
        return prefijo;
    }

    public String nombre() {
        return nombre;
    }

    /** «Informativa normal», «Informativa sin información», «Complementaria de corrección». */
    public String titulo() {
        return esComplementaria() ? nombre : "Informativa " + nombre.toLowerCase(Locale.ROOT);
    }

    /** Si lleva contratos con trabajadores. */
    public boolean llevaContratos() {
        return this == NORMAL || this == CORRECCION || this == ACTUALIZACION;
    }

    /** Si se refiere a otra ya presentada. */
    public boolean esComplementaria() {
        return this == CORRECCION || this == SIN_EFECTOS || this == ACTUALIZACION;
    }

    /** Si es de las cuatro complementarias que admite un cuatrimestre (Lineamiento 5.6). */
    public boolean cuentaParaElLimite() {
        return this == CORRECCION || this == SIN_EFECTOS;
    }
}
