package mx.icsoe.portal.periodos;

import java.util.List;

/** Lo que resultó de leer un archivo de datos de los periodos. */
sealed interface LecturaDePeriodos {

    record Leida(List<DatoDelPeriodo> datos) implements LecturaDePeriodos {}

    record ConFallas(List<Falla> fallas) implements LecturaDePeriodos {}

    /**
     * Un renglón que no se entiende.
     *
     * @param renglon desde 1, contando el encabezado
     */
    record Falla(int renglon, String causa) {}
}
