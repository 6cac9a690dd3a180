package mx.icsoe.portal.usuarios;

/** Lo que le puede pasar a un capturista con un contratista. */
public enum OrdenDeUsuario {
    INVITAR("Se le invitó"),
    REENVIAR("Se le reenvió la invitación"),
    ACEPTAR("Aceptó la invitación"),
    CAMBIAR_FACULTADES("Cambiaron sus facultades"),
    SUSPENDER("Se suspendió"),
    REACTIVAR("Se reactivó"),
    DAR_DE_BAJA("Se dio de baja");

    private final String relato;

    OrdenDeUsuario(String relato) {
        this.relato = relato;
    }

    /** Como se cuenta en su historia. */
    public String relato() {
        return relato;
    }
}
