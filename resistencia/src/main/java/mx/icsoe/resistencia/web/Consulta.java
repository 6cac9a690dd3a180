package mx.icsoe.resistencia.web;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;

/**
 * Una sentencia tal como una página la pidió.
 *
 * @param parametros por posición
 */
record Consulta(String sql, Map<Integer, Object> parametros) {

    /** La repite con JDBC a secas y lee todas sus columnas; devuelve cuántas leyó. */
    int repetir(Connection conexion) throws SQLException {
        try (PreparedStatement sentencia = conexion.prepareStatement(sql)) {
            for (Map.Entry<Integer, Object> parametro : parametros.entrySet()) {
                sentencia.setObject(parametro.getKey(), parametro.getValue());
            }
            try (ResultSet filas = sentencia.executeQuery()) {
                return leer(filas);
            }
        }
    }

    private static int leer(ResultSet filas) throws SQLException {
        int columnas = filas.getMetaData().getColumnCount();
        int leidas = 0;
        while (filas.next()) {
            for (int i = 1; i <= columnas; i++) {
                filas.getObject(i);
                leidas++;
            }
        }
        return leidas;
    }
}
