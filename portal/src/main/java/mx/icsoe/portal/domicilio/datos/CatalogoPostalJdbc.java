package mx.icsoe.portal.domicilio.datos;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import mx.icsoe.portal.domicilio.Asentamiento;
import mx.icsoe.portal.domicilio.CatalogoPostal;
import mx.icsoe.portal.domicilio.ClaveColonia;
import mx.icsoe.portal.domicilio.CodigoPostal;
import mx.icsoe.portal.domicilio.Colonia;
import mx.icsoe.portal.domicilio.Entidad;
import mx.icsoe.portal.domicilio.Lugar;
import mx.icsoe.portal.domicilio.Municipio;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CatalogoPostalJdbc implements CatalogoPostal {

    private final JdbcClient sql;

    CatalogoPostalJdbc(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<Colonia> colonias(CodigoPostal codigoPostal) {
        return sql.sql("""
                SELECT c_estado, c_mnpio, id_asenta_cpcons, d_codigo, d_asenta, d_tipo_asenta, d_mnpio, d_estado, d_ciudad
                FROM domicilio.colonia WHERE en_vigor AND d_codigo = :codigoPostal
                ORDER BY orden, d_tipo_asenta, id_asenta_cpcons
                """)
                .param("codigoPostal", codigoPostal.valor())
                .query((fila, numero) -> leer(fila))
                .list();
    }

    private static Colonia leer(ResultSet fila) throws SQLException {
        var clave = new ClaveColonia(
                fila.getString("c_estado"), fila.getString("c_mnpio"), fila.getString("id_asenta_cpcons"));
        var lugar = new Lugar(
                new CodigoPostal(fila.getString("d_codigo")),
                new Entidad(clave.entidad(), fila.getString("d_estado")),
                new Municipio(clave.municipio(), fila.getString("d_mnpio")),
                fila.getString("d_ciudad"),
                new Asentamiento(clave, fila.getString("d_tipo_asenta"), fila.getString("d_asenta")));
        return new Colonia(clave, lugar);
    }
}
