package mx.icsoe.portal.plataforma.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Los dos usuarios y la base que el portal necesita: el dueño migra, la aplicación atiende. */
final class BaseDelPortal {

    static final String NOMBRE = "icsoe";
    static final String DUENO = "icsoe";
    static final String APLICACION = "icsoe_app";

    private BaseDelPortal() {}

    static String url(int puerto, String base) {
        return "jdbc:postgresql://127.0.0.1:" + puerto + "/" + base;
    }

    /** Crea lo que falte; se puede repetir si la primera vez quedó a medias. */
    static void asegurar(int puerto, Contrasenas contrasenas) throws SQLException {
        try (var conexion = DriverManager.getConnection(
                url(puerto, "postgres"), Cluster.ADMINISTRADOR, contrasenas.administrador())) {
            asegurarUsuario(conexion, DUENO, contrasenas.dueno());
            asegurarUsuario(conexion, APLICACION, contrasenas.aplicacion());
            if (!existe(conexion, "SELECT 1 FROM pg_database WHERE datname = '" + NOMBRE + "'")) {
                ejecutar(conexion, "CREATE DATABASE " + NOMBRE + " OWNER " + DUENO);
            }
            ejecutar(conexion, "REVOKE ALL ON DATABASE " + NOMBRE + " FROM PUBLIC");
            ejecutar(conexion, "GRANT CONNECT, TEMPORARY ON DATABASE " + NOMBRE + " TO " + APLICACION);
        }
    }

    private static void asegurarUsuario(Connection conexion, String usuario, String contrasena) throws SQLException {
        boolean existe = existe(conexion, "SELECT 1 FROM pg_roles WHERE rolname = '" + usuario + "'");
        ejecutar(conexion, (existe ? "ALTER" : "CREATE") + " ROLE " + usuario + " LOGIN PASSWORD '" + contrasena + "'");
    }

    private static boolean existe(Connection conexion, String consulta) throws SQLException {
        try (var sentencia = conexion.createStatement();
                var filas = sentencia.executeQuery(consulta)) {
            return filas.next();
        }
    }

    private static void ejecutar(Connection conexion, String sql) throws SQLException {
        try (var sentencia = conexion.createStatement()) {
            sentencia.execute(sql);
        }
    }
}
