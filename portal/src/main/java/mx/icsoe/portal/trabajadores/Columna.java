package mx.icsoe.portal.trabajadores;

import java.util.List;
import java.util.Locale;

/** Las columnas del archivo de trabajadores, en su orden oficial; {@code NOMBRE} es opcional. */
public enum Columna {
    NSS,
    CURP,
    SBC,
    NOMBRE;

    private static final List<Columna> EN_ORDEN = List.of(values());

    /** Su lugar en el archivo oficial, desde 0. */
    public int lugar() {
        return EN_ORDEN.indexOf(this);
    }

    /** La de un lugar del archivo oficial. */
    public static Columna en(int lugar) {
        return EN_ORDEN.get(lugar);
    }

    /** El nombre del campo en los formularios. */
    public String campo() {
        return name().toLowerCase(Locale.ROOT);
    }
}
