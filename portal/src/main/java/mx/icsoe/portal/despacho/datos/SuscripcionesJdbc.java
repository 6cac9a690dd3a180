package mx.icsoe.portal.despacho.datos;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import mx.icsoe.portal.despacho.DuenoDeCalendario;
import mx.icsoe.portal.despacho.Suscripcion;
import mx.icsoe.portal.despacho.Suscripciones;
import mx.icsoe.portal.nucleo.CapturistaId;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Huella;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@link Suscripciones} en PostgreSQL. */
@Repository
class SuscripcionesJdbc implements Suscripciones {

    private static final String LEER = "select dueno, papel, huella, con_nombres, creada from despacho.suscripcion ";

    private final JdbcClient base;

    SuscripcionesJdbc(JdbcClient base) {
        this.base = base;
    }

    @Override
    public Optional<Suscripcion> de(DuenoDeCalendario dueno) {
        return base.sql(LEER + "where dueno = :dueno and papel = :papel")
                .param("dueno", dueno.valor())
                .param("papel", dueno.papel())
                .query(SuscripcionesJdbc::leer)
                .optional();
    }

    @Override
    public Optional<Suscripcion> con(Huella huella) {
        return base.sql(LEER + "where huella = :huella")
                .param("huella", huella.hex())
                .query(SuscripcionesJdbc::leer)
                .optional();
    }

    @Override
    public void poner(Suscripcion suscripcion) {
        base.sql("""
                        insert into despacho.suscripcion (dueno, papel, huella, con_nombres, creada)
                        values (:dueno, :papel, :huella, :nombres, :creada)
                        on conflict (dueno) do update
                        set huella = excluded.huella, con_nombres = excluded.con_nombres, creada = excluded.creada
                        """)
                .param("dueno", suscripcion.dueno().valor())
                .param("papel", suscripcion.dueno().papel())
                .param("huella", suscripcion.huella().hex())
                .param("nombres", suscripcion.conNombres())
                .param("creada", suscripcion.creada().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public boolean quitar(DuenoDeCalendario dueno) {
        return base.sql("delete from despacho.suscripcion where dueno = :dueno and papel = :papel")
                        .param("dueno", dueno.valor())
                        .param("papel", dueno.papel())
                        .update()
                == 1;
    }

    private static Suscripcion leer(ResultSet fila, int numero) throws SQLException {
        UUID dueno = fila.getObject("dueno", UUID.class);
        return new Suscripcion(
                fila.getString("papel").equals("capturista")
                        ? new DuenoDeCalendario.DelCapturista(new CapturistaId(dueno))
                        : new DuenoDeCalendario.DelContratista(new ContratistaId(dueno)),
                new Huella(fila.getString("huella")),
                fila.getBoolean("con_nombres"),
                fila.getTimestamp("creada").toInstant());
    }
}
