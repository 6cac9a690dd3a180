package mx.icsoe.portal.despacho;

import java.time.Instant;
import mx.icsoe.portal.nucleo.Huella;

/**
 * La dirección secreta con que un programa de calendario lee los plazos de alguien.
 *
 * @param huella la de la ficha, que no se guarda
 * @param conNombres si el calendario dice el nombre de cada contratista
 */
public record Suscripcion(DuenoDeCalendario dueno, Huella huella, boolean conNombres, Instant creada) {}
