package mx.icsoe.portal.plataforma.arranque;

import java.util.List;

/** Algo que conviene saber al iniciar; basta declarar un bean y se imprime en la bienvenida. */
@FunctionalInterface
public interface Novedad {

    /**
     * Las líneas que se imprimen.
     *
     * @param direccion la del portal, sin diagonal final
     */
    List<String> lineas(String direccion);
}
