package mx.icsoe.portal.bitacora.datos;

import static java.util.Objects.requireNonNull;

import javax.sql.DataSource;
import mx.icsoe.portal.bitacora.Asientos;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** Arma la bitácora sobre una base, sin el resto del portal. */
public final class BitacoraDePrueba {

    private BitacoraDePrueba() {}

    public static Asientos en(DataSource base) {
        return new AsientosJdbc(JdbcClient.create(base), new JdbcTemplate(base));
    }

    /** La base de unas transacciones. */
    public static DataSource fuente(JdbcTransactionManager transacciones) {
        return requireNonNull(transacciones.getDataSource());
    }
}
