package mx.icsoe.portal.contratantes.datos;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.icsoe.portal.contratantes.Autorizacion;
import mx.icsoe.portal.contratantes.AutorizacionId;
import mx.icsoe.portal.contratantes.Autorizaciones;
import mx.icsoe.portal.nucleo.Autor;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Rfc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@link Autorizaciones} en PostgreSQL: cómo está cada una lo dice su último cambio. */
@Repository
class AutorizacionesJdbc implements Autorizaciones {

    private static final String TODAS = """
            select a.contratista_id, a.autorizacion_id, a.contratante_rfc, a.creada, c.version, c.vigente, c.cuando
            from contratantes.autorizacion a
            left join lateral (
                select version, vigente, cuando from contratantes.cambio
                where contratista_id = a.contratista_id and autorizacion_id = a.autorizacion_id
                order by version desc limit 1) c on true
            """;

    private final JdbcClient base;

    AutorizacionesJdbc(JdbcClient base) {
        this.base = base;
    }

    @Override
    public Optional<Autorizacion> buscar(ContratistaId contratista, AutorizacionId id) {
        return base.sql(TODAS + "where a.contratista_id = :contratista and a.autorizacion_id = :id")
                .param("contratista", contratista.valor())
                .param("id", id.valor())
                .query(AutorizacionesJdbc::leer)
                .optional();
    }

    @Override
    public List<Autorizacion> de(ContratistaId contratista) {
        return base.sql(TODAS + "where a.contratista_id = :contratista order by a.contratante_rfc")
                .param("contratista", contratista.valor())
                .query(AutorizacionesJdbc::leer)
                .list();
    }

    @Override
    public List<Autorizacion> para(Rfc contratante) {
        return base.sql(TODAS + "where a.contratante_rfc = :rfc and c.vigente order by a.contratista_id")
                .param("rfc", contratante.valor())
                .query(AutorizacionesJdbc::leer)
                .list();
    }

    @Override
    public Optional<Autorizacion> para(Rfc contratante, ContratistaId contratista) {
        return de(contratista, contratante).filter(Autorizacion::vigente);
    }

    @Override
    public Optional<Autorizacion> de(ContratistaId contratista, Rfc contratante) {
        return base.sql(TODAS + "where a.contratista_id = :contratista and a.contratante_rfc = :rfc")
                .param("contratista", contratista.valor())
                .param("rfc", contratante.valor())
                .query(AutorizacionesJdbc::leer)
                .optional();
    }

    @Override
    public void abrir(ContratistaId contratista, Rfc contratante, AutorizacionId id, Instant cuando) {
        base.sql("""
                        insert into contratantes.autorizacion (contratista_id, autorizacion_id, contratante_rfc, creada)
                        values (:contratista, :id, :rfc, :creada)
                        on conflict (contratista_id, contratante_rfc) do nothing
                        """)
                .param("contratista", contratista.valor())
                .param("id", id.valor())
                .param("rfc", contratante.valor())
                .param("creada", Timestamp.from(cuando))
                .update();
    }

    @Override
    public boolean cambiar(
            ContratistaId contratista, AutorizacionId id, int version, boolean vigente, Instant cuando, Autor autor) {
        return base.sql("""
                        insert into contratantes.cambio (contratista_id, autorizacion_id, version, vigente, cuando,
                            papel, serie)
                        values (:contratista, :id, :version, :vigente, :cuando, :papel, :serie)
                        on conflict do nothing
                        """)
                        .param("contratista", contratista.valor())
                        .param("id", id.valor())
                        .param("version", version)
                        .param("vigente", vigente)
                        .param("cuando", Timestamp.from(cuando))
                        .param("papel", autor.papel())
                        .param("serie", autor.referencia())
                        .update()
                == 1;
    }

    @Override
    public List<Autorizacion.Cambio> historia(ContratistaId contratista, AutorizacionId id) {
        return base.sql("""
                        select version, vigente, cuando, serie from contratantes.cambio
                        where contratista_id = :contratista and autorizacion_id = :id
                        order by version desc
                        """)
                .param("contratista", contratista.valor())
                .param("id", id.valor())
                .query((fila, numero) -> new Autorizacion.Cambio(
                        fila.getInt("version"),
                        fila.getBoolean("vigente"),
                        fila.getTimestamp("cuando").toInstant(),
                        fila.getString("serie")))
                .list();
    }

    /** La recién abierta aún no tiene cambios: nadie puede ver con ella. */
    private static Autorizacion leer(ResultSet fila, int numero) throws SQLException {
        Timestamp desde = fila.getTimestamp("cuando");
        return new Autorizacion(
                new ContratistaId(fila.getObject("contratista_id", UUID.class)),
                new AutorizacionId(fila.getObject("autorizacion_id", UUID.class)),
                new Rfc(fila.getString("contratante_rfc")),
                fila.getBoolean("vigente"),
                fila.getInt("version"),
                (desde == null ? fila.getTimestamp("creada") : desde).toInstant());
    }
}
