package mx.icsoe.portal.presentacion;

import javax.sql.DataSource;
import mx.icsoe.portal.pruebas.BaseDePruebas;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Mientras está abierta, un disparador niega lo que se escriba en una tabla. */
final class EscrituraNegada implements AutoCloseable {

    private final JdbcClient dueno;
    private final String tabla;

    EscrituraNegada(JdbcClient base, String tabla) {
        String nombre =
                base.sql("select current_database()").query(String.class).single();
        DataSource fuente = new BaseDePruebas(nombre).comoDueno();
        this.dueno = JdbcClient.create(fuente);
        this.tabla = tabla;
        dueno.sql("""
                        create function public.negar() returns trigger language plpgsql as $$
                        begin raise exception 'escritura negada por la prueba'; end $$
                        """).update();
        dueno.sql("create trigger a_negar before insert or update on " + tabla
                        + " for each row execute function public.negar()")
                .update();
    }

    @Override
    public void close() {
        dueno.sql("drop trigger a_negar on " + tabla).update();
        dueno.sql("drop function public.negar()").update();
    }
}
