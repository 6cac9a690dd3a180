package mx.icsoe.portal.domicilio.datos;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Los pasos en SQL de una importación; todos corren en la misma transacción. */
@Repository
class CargaDelCatalogo {

    private static final String MISMA_CLAVE = """
            c.c_estado = r.c_estado AND c.c_mnpio = r.c_mnpio AND c.id_asenta_cpcons = r.id_asenta_cpcons
            """;

    private final JdbcClient sql;

    CargaDelCatalogo(JdbcClient sql) {
        this.sql = sql;
    }

    /** Una importación a la vez; quien solo consulta no espera. */
    void esperarTurno() {
        sql.sql("LOCK TABLE domicilio.colonia IN SHARE ROW EXCLUSIVE MODE").update();
    }

    void prepararRecepcion() {
        sql.sql("""
                CREATE TEMPORARY TABLE renglon (
                    numero integer, d_codigo text, d_asenta text, d_tipo_asenta text, d_mnpio text, d_estado text,
                    d_ciudad text, c_estado text, c_tipo_asenta text, c_mnpio text, id_asenta_cpcons text, d_zona text,
                    orden bytea
                ) ON COMMIT DROP
                """).update();
    }

    /** Deja al planificador ver lo que llegó. */
    void contarLoRecibido() {
        sql.sql("ANALYZE renglon").update();
    }

    /** Frase que dice dónde se repite una clave, si alguna se repite. */
    Optional<String> claveRepetida() {
        return sql.sql("""
                SELECT 'La clave ' || c_estado || '-' || c_mnpio || '-' || id_asenta_cpcons
                       || ' está en los renglones ' || min(numero) || ' y ' || max(numero) || '.'
                FROM renglon GROUP BY c_estado, c_mnpio, id_asenta_cpcons HAVING count(*) > 1
                ORDER BY min(numero) LIMIT 1
                """).query(String.class).optional();
    }

    int entidades() {
        return sql.sql("SELECT count(DISTINCT c_estado) FROM renglon")
                .query(Integer.class)
                .single();
    }

    /** Las que la edición nueva ya no trae. */
    int retirar(UUID edicion) {
        return sql.sql("""
                UPDATE domicilio.colonia c SET en_vigor = false, edicion = :edicion
                WHERE c.en_vigor AND NOT EXISTS (SELECT FROM renglon r WHERE %s)
                """.formatted(MISMA_CLAVE)).param("edicion", edicion).update();
    }

    /** Las que traen otro dato, o vuelven después de haberse retirado. */
    int cambiar(UUID edicion) {
        return sql.sql("""
                UPDATE domicilio.colonia c SET
                    d_codigo = r.d_codigo, d_asenta = r.d_asenta, d_tipo_asenta = r.d_tipo_asenta,
                    d_mnpio = r.d_mnpio, d_estado = r.d_estado, d_ciudad = nullif(r.d_ciudad, ''),
                    c_tipo_asenta = r.c_tipo_asenta, d_zona = r.d_zona, orden = r.orden, en_vigor = true, edicion = :edicion
                FROM renglon r
                WHERE %s AND (
                    NOT c.en_vigor OR
                    (c.d_codigo, c.d_asenta, c.d_tipo_asenta, c.d_mnpio, c.d_estado, c.d_ciudad, c.c_tipo_asenta,
                     c.d_zona) IS DISTINCT FROM
                    (r.d_codigo, r.d_asenta, r.d_tipo_asenta, r.d_mnpio, r.d_estado, nullif(r.d_ciudad, ''),
                     r.c_tipo_asenta, r.d_zona))
                """.formatted(MISMA_CLAVE)).param("edicion", edicion).update();
    }

    int agregar(UUID edicion) {
        return sql.sql("""
                INSERT INTO domicilio.colonia (
                    c_estado, c_mnpio, id_asenta_cpcons, d_codigo, d_asenta, d_tipo_asenta, d_mnpio, d_estado,
                    d_ciudad, c_tipo_asenta, d_zona, orden, edicion)
                SELECT c_estado, c_mnpio, id_asenta_cpcons, d_codigo, d_asenta, d_tipo_asenta, d_mnpio, d_estado,
                       nullif(d_ciudad, ''), c_tipo_asenta, d_zona, orden, :edicion
                FROM renglon r WHERE NOT EXISTS (SELECT FROM domicilio.colonia c WHERE %s)
                """.formatted(MISMA_CLAVE)).param("edicion", edicion).update();
    }
}
