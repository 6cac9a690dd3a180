package mx.icsoe.portal.usuarios;

/** En qué está un capturista con un contratista. */
public enum EstadoDeUsuario {
    /** Se le mandó la invitación y todavía no la acepta. */
    INVITADO("Invitado"),
    /** Entra y trabaja por el contratista. */
    ACTIVO("Activo"),
    /** El contratista le detuvo el acceso; puede devolvérselo. */
    SUSPENDIDO("Suspendido"),
    /** El contratista lo quitó: para volver, hay que invitarlo otra vez. */
    DADO_DE_BAJA("Dado de baja");

    private final String nombre;

    EstadoDeUsuario(String nombre) {
        this.nombre = nombre;
    }

    /** Como se lee en las páginas. */
    public String nombre() {
        return nombre;
    }
}
