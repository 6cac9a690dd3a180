package mx.icsoe.portal.domicilio.datos;

/** El archivo no es el catálogo que se esperaba. */
final class CatalogoRechazado extends Exception {

    private static final long serialVersionUID = 1L;

    private final String motivo;

    CatalogoRechazado(String motivo) {
        super(motivo);
        this.motivo = motivo;
    }

    static CatalogoRechazado enRenglon(int numero, String causa) {
        return new CatalogoRechazado("Renglón " + numero + ": " + causa + ".");
    }

    /** Frase para quien opera: qué renglón y por qué. */
    String motivo() {
        return motivo;
    }
}
