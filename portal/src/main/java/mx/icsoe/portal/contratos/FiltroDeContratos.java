package mx.icsoe.portal.contratos;

/**
 * Qué contratos se quieren ver.
 *
 * @param texto parte del RFC, del nombre del contratante o del objeto; vacío si no importa
 */
public record FiltroDeContratos(String texto, Pendiente pendiente) {

    public static final FiltroDeContratos TODOS = new FiltroDeContratos("", Pendiente.CUALQUIERA);

    /** Lo que le falta a un contrato. */
    public enum Pendiente {
        CUALQUIERA("Todos"),
        SIN_TRABAJADORES("Sin trabajadores"),
        POR_UBICAR("Con domicilio por ubicar");

        private final String nombre;

        Pendiente(String nombre) {
            this.nombre = nombre;
        }

        public String nombre() {
            return nombre;
        }
    }
}
