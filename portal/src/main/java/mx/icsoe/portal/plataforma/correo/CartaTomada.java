package mx.icsoe.portal.plataforma.correo;

import java.time.Instant;
import java.util.UUID;

/**
 * Una carta que este nodo intenta entregar.
 *
 * @param intentos cuántas veces se ha tomado, contando esta
 * @param turno prueba de que nadie más la tomó después
 */
record CartaTomada(CartaId id, Carta carta, Instant creada, int intentos, UUID turno) {}
