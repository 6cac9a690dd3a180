package mx.icsoe.portal.pruebas;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** El contenido de cada tabla resumido, para comprobar que algo no cambió nada. */
public final class FotoDeLaBase {

    private FotoDeLaBase() {}

    /**
     * Toma la foto.
     *
     * @param menos tablas que no cuentan, como {@code plataforma.sesion}
     */
    public static Map<String, String> de(JdbcClient jdbc, Set<String> menos) {
        Map<String, String> foto = new TreeMap<>();
        jdbc.sql("""
                        SELECT schemaname || '.' || tablename FROM pg_tables
                        WHERE schemaname NOT IN ('pg_catalog', 'information_schema')
                          AND has_table_privilege(format('%I.%I', schemaname, tablename), 'SELECT')""").query(String.class).list().stream()
                .filter(tabla -> !menos.contains(tabla))
                .forEach(tabla -> foto.put(tabla, resumen(jdbc, tabla)));
        return foto;
    }

    private static String resumen(JdbcClient jdbc, String tabla) {
        return jdbc.sql("SELECT count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' ORDER BY t::text)), '') FROM "
                        + tabla + " t")
                .query(String.class)
                .single();
    }
}
