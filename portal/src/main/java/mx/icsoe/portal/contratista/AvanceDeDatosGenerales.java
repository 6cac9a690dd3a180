package mx.icsoe.portal.contratista;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Lo justo de los datos generales de un contratista para saber qué le falta, sin leerlos.
 *
 * @param pendientes las secciones que faltan, en el orden de la guía
 * @param guardados si ya dio «Guardar» (paso 18)
 * @param alta cuándo entró por primera vez
 * @param repse hasta cuándo dice que vale su registro
 */
public record AvanceDeDatosGenerales(
        Contratista contratista,
        List<Seccion> pendientes,
        boolean guardados,
        Instant alta,
        Optional<VigenciaDelRepse> repse) {

    public AvanceDeDatosGenerales {
        pendientes = List.copyOf(pendientes);
    }
}
