package mx.icsoe.portal.nucleo;

/** Las dos clases de contribuyente que distingue el RFC. */
public enum TipoPersona {
    FISICA("persona física"),
    MORAL("persona moral");

    private final String nombre;

    TipoPersona(String nombre) {
        this.nombre = nombre;
    }

    /** Como se escribe en una frase: «persona moral». */
    public String nombre() {
        return nombre;
    }
}
