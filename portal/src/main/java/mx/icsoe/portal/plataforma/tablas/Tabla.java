package mx.icsoe.portal.plataforma.tablas;

import java.util.OptionalLong;

/** Una tabla abierta, que se lee una vez de principio a fin, en un solo hilo. */
public interface Tabla extends AutoCloseable {

    /** La fila que sigue; las que no tienen nada escrito se saltan, pero cuentan para la numeración. */
    Lectura siguiente();

    /** Cuántas filas tiene, si se sabe antes de leerlas. */
    OptionalLong total();

    @Override
    void close();
}
