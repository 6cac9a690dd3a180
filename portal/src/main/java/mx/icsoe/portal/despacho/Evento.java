package mx.icsoe.portal.despacho;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Un día entero en un calendario.
 *
 * @param uid el mismo mientras sea el mismo plazo, aunque cambie de día
 * @param secuencia crece con cada cambio de día
 * @param cambiado cuándo cambió por última vez
 */
record Evento(String uid, int secuencia, Instant cambiado, LocalDate dia, String titulo, String detalle) {}
