package mx.icsoe.portal.arquitectura.culpables;

/** Un identificador con acento. */
@SuppressWarnings("UnicodeInCode")
public class IdentificadorCulpable {

    public int año() {
        return 2026;
    }
}
