package mx.icsoe.portal.plataforma.postgres;

import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Las reglas que toda tabla del portal cumple; cada una devuelve lo que la rompe. */
final class Catalogo {

    /**
     * Lo que es único en todo el país y no dentro de un contratista, como la cuenta de una persona; la bitácora es una
     * sola cadena.
     */
    private static final Set<String> UNICOS_DE_TODOS =
            Set.of("contratista.contratista(rfc)", "bitacora.eslabon(asiento)", "usuarios.cuenta(curp)");

    private static final String DEL_PORTAL = " n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast') ";

    private final JdbcClient jdbc;

    Catalogo(DataSource base) {
        this.jdbc = JdbcClient.create(base);
    }

    List<String> tablas() {
        return lista(
                "SELECT n.nspname || '.' || c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
                        + " WHERE c.relkind IN ('r', 'p') AND" + DEL_PORTAL + "ORDER BY 1");
    }

    /** Las columnas de identidad atan la numeración a un solo servidor (ADR 0022). */
    List<String> columnasDeIdentidad() {
        return columnas("a.attidentity <> ''");
    }

    /** Una hora sin zona cambia de significado con el servidor que la lee. */
    List<String> horasSinZona() {
        return columnas("a.atttypid = 'timestamp'::regtype");
    }

    List<String> nombresFueraDeAscii() {
        return columnas("(n.nspname || c.relname || a.attname) !~ '^[a-z0-9_]+$'");
    }

    List<String> sinLlavePrimaria() {
        return lista(
                "SELECT n.nspname || '.' || c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
                        + " WHERE c.relkind IN ('r', 'p') AND NOT EXISTS"
                        + " (SELECT FROM pg_index i WHERE i.indrelid = c.oid AND i.indisprimary) AND" + DEL_PORTAL);
    }

    /** Lo que cuelga de un contratista se reparte por él, así que su llave y lo único empiezan por él. */
    List<String> llavesQueNoEmpiezanPorContratista() {
        return lista("""
                SELECT n.nspname || '.' || c.relname
                FROM pg_class c
                JOIN pg_namespace n ON n.oid = c.relnamespace
                JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'contratista_id' AND a.attnotnull
                JOIN pg_index i ON i.indrelid = c.oid AND i.indisprimary
                WHERE c.relkind IN ('r', 'p') AND n.nspname <> 'plataforma' AND i.indkey[0] <> a.attnum
                ORDER BY 1
                """);
    }

    /** El destinatario de un aviso es un contratista o un capturista: su buzón se reparte por él. */
    List<String> unicidadGlobal() {
        return lista("""
                        SELECT n.nspname || '.' || c.relname || '(' || string_agg(a.attname, ',' ORDER BY k.lugar) || ')'
                        FROM pg_index i
                        JOIN pg_class c ON c.oid = i.indrelid
                        JOIN pg_namespace n ON n.oid = c.relnamespace
                        CROSS JOIN LATERAL unnest(i.indkey::int[]) WITH ORDINALITY k(numero, lugar)
                        JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.numero
                        WHERE i.indisunique AND NOT i.indisprimary
                          AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast', 'plataforma')
                        GROUP BY n.nspname, c.relname, i.indexrelid
                        HAVING (array_agg(a.attname ORDER BY k.lugar))[1] NOT IN ('contratista_id', 'destinatario_id')
                        ORDER BY 1
                        """).stream()
                .filter(unico -> !UNICOS_DE_TODOS.contains(unico))
                .toList();
    }

    /** Las que tienen el disparador que rechaza cambios. */
    List<String> deSoloAgregar() {
        return lista("SELECT tgrelid::regclass::text FROM pg_trigger WHERE tgname = 'solo_agregar'"
                + " AND tgenabled = 'O' ORDER BY 1");
    }

    /** Las que tienen el disparador, pero dejan a la aplicación el permiso de cambiar. */
    List<String> guardadasAMedias() {
        return lista("SELECT t.tgrelid::regclass::text FROM pg_trigger t WHERE t.tgname = 'solo_agregar' AND"
                + " (has_any_column_privilege(plataforma.rol_app(), t.tgrelid, 'UPDATE')"
                + " OR has_table_privilege(plataforma.rol_app(), t.tgrelid, 'DELETE')"
                + " OR has_table_privilege(plataforma.rol_app(), t.tgrelid, 'TRUNCATE')) ORDER BY 1");
    }

    /** Los esquemas donde la aplicación podría crear tablas. */
    List<String> esquemasAbiertos() {
        return lista("SELECT n.nspname FROM pg_namespace n WHERE has_schema_privilege(plataforma.rol_app(), n.oid,"
                + " 'CREATE') AND n.nspname !~ '^pg_temp' AND" + DEL_PORTAL);
    }

    private List<String> columnas(String condicion) {
        return lista("SELECT n.nspname || '.' || c.relname || '.' || a.attname FROM pg_attribute a"
                + " JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace"
                + " WHERE c.relkind IN ('r', 'p') AND a.attnum > 0 AND NOT a.attisdropped"
                + " AND c.relname <> 'flyway_schema_history' AND " + condicion + " AND" + DEL_PORTAL + "ORDER BY 1");
    }

    private List<String> lista(String sql) {
        return jdbc.sql(sql).query(String.class).list().stream()
                .map(String::valueOf)
                .toList();
    }
}
