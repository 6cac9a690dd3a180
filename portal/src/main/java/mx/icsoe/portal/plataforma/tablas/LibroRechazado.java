package mx.icsoe.portal.plataforma.tablas;

import java.io.IOException;

/** La revisión de un libro se detuvo: no se debe leer. Es una excepción de entrada y salida para salir de entre sus flujos. */
final class LibroRechazado extends IOException {

    private static final long serialVersionUID = 1;

    private final DefectoDeTabla defecto;

    LibroRechazado(DefectoDeTabla defecto) {
        super(defecto.codigo());
        this.defecto = defecto;
    }

    DefectoDeTabla defecto() {
        return defecto;
    }

    static void exigir(boolean condicion, DefectoDeTabla defecto) throws LibroRechazado {
        if (!condicion) {
            throw new LibroRechazado(defecto);
        }
    }
}
