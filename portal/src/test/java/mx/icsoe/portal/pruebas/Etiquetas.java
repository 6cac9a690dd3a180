package mx.icsoe.portal.pruebas;

/** Las etiquetas con que se eligen las pruebas. */
public final class Etiquetas {

    /** Toca la base de datos: corre en el PostgreSQL incluido y otra vez en el 15 instalado. */
    public static final String BASE_DE_DATOS = "bd";

    private Etiquetas() {}
}
