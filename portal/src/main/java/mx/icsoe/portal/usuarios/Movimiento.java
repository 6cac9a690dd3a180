package mx.icsoe.portal.usuarios;

import java.time.Instant;
import java.util.Set;
import mx.icsoe.portal.nucleo.Facultad;

/**
 * Algo que pasó con un capturista de un contratista. La historia solo crece.
 *
 * @param estado en el que quedó
 * @param facultades con las que quedó
 */
public record Movimiento(OrdenDeUsuario orden, EstadoDeUsuario estado, Set<Facultad> facultades, Instant cuando) {

    public Movimiento {
        facultades = Set.copyOf(facultades);
    }
}
