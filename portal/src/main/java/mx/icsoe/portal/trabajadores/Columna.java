package mx.icsoe.portal.trabajadores;

/** Las columnas del archivo de trabajadores, en su orden oficial; {@code NOMBRE} es opcional. */
public enum Columna {
    NSS,
    CURP,
    SBC,
    NOMBRE;

    /** El nombre del campo en los formularios. */
    public String campo() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
