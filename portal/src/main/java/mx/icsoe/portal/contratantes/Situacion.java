package mx.icsoe.portal.contratantes;

/** Cómo está, para el contratante, un contrato que se presentó con él. */
public enum Situacion {
    EN_VIGOR("En vigor"),
    /** Una complementaria lo informó de nuevo, también con él. */
    SUSTITUIDO("Sustituido"),
    /** La complementaria que siguió ya no lo trae con él: lo quitó o lo puso a nombre de otro, y no se le dice de quién. */
    YA_NO_TE_NOMBRA("Ya no te nombra"),
    SIN_EFECTOS("Sin efectos");

    private final String nombre;

    Situacion(String nombre) {
        this.nombre = nombre;
    }

    public String nombre() {
        return nombre;
    }
}
