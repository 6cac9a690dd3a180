package mx.icsoe.portal.arquitectura.culpables;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Escribe SQL fuera de un paquete datos. */
public record EscribeSql(JdbcClient base) {}
