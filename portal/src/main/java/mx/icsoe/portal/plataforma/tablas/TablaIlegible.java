package mx.icsoe.portal.plataforma.tablas;

import java.util.OptionalLong;

/** Un archivo que no se pudo abrir. */
record TablaIlegible(DefectoDeTabla defecto, long fila) implements Tabla {

    @Override
    public Lectura siguiente() {
        return new Lectura.Ilegible(defecto, fila);
    }

    @Override
    public OptionalLong total() {
        return OptionalLong.empty();
    }

    @Override
    public void close() {
        // No hay nada abierto.
    }
}
