package mx.icsoe.portal.despacho;

import java.time.LocalDate;

/**
 * Un día entero en un calendario.
 *
 * @param uid el mismo mientras sea el mismo plazo, aunque cambie de día
 * @param secuencia crece cuando cambia de día
 */
record Evento(String uid, int secuencia, LocalDate dia, String titulo, String detalle) {}
