package mx.icsoe.portal.periodos;

/** Un renglón no se entiende; nunca sale de la lectura del archivo. */
final class DatoIlegible extends Exception {

    private static final long serialVersionUID = 1L;

    private final String causa;

    DatoIlegible(String causa) {
        super(causa);
        this.causa = causa;
    }

    String causa() {
        return causa;
    }
}
