package mx.icsoe.portal.presentacion.datos;

import mx.icsoe.portal.presentacion.Consecutivos;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@link Consecutivos} en PostgreSQL: quien los toma los retiene hasta el fin de su transacción. */
@Repository
class ConsecutivosJdbc implements Consecutivos {

    private final JdbcClient base;

    ConsecutivosJdbc(JdbcClient base) {
        this.base = base;
    }

    @Override
    public long tomar(String serie, int cuantos) {
        long ultimo = base.sql("""
                        insert into presentacion.consecutivo as c (serie, ultimo) values (:serie, :cuantos)
                        on conflict (serie) do update set ultimo = c.ultimo + excluded.ultimo
                        returning ultimo
                        """)
                .param("serie", serie)
                .param("cuantos", cuantos)
                .query(Long.class)
                .single();
        return ultimo - cuantos + 1;
    }
}
