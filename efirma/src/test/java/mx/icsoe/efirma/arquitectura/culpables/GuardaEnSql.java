package mx.icsoe.efirma.arquitectura.culpables;

import java.sql.Connection;

/** Culpable: sabe de bases de datos. */
public record GuardaEnSql(Connection conexion) {}
