package mx.icsoe.portal.contratantes.datos;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import mx.icsoe.portal.contratantes.Autorizacion;
import mx.icsoe.portal.contratantes.AutorizacionId;
import mx.icsoe.portal.contratantes.Novedad;
import mx.icsoe.portal.contratantes.Novedades;
import mx.icsoe.portal.informativas.InformativaId;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Folio;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@link Novedades} en PostgreSQL. */
@Repository
class NovedadesJdbc implements Novedades {

    private final JdbcClient base;

    NovedadesJdbc(JdbcClient base) {
        this.base = base;
    }

    @Override
    public boolean agregar(Novedad novedad) {
        return base.sql("""
                        insert into contratantes.novedad (contratista_id, autorizacion_id, informativa_id, folio, momento,
                            nuevos, cambiados, perdidos, sin_efectos)
                        values (:contratista, :autorizacion, :informativa, :folio, :momento,
                            :nuevos, :cambiados, :perdidos, :sinEfectos)
                        on conflict do nothing
                        """)
                        .param("contratista", novedad.contratista().valor())
                        .param("autorizacion", novedad.autorizacion().valor())
                        .param("informativa", novedad.informativa().valor())
                        .param("folio", novedad.folio().valor())
                        .param("momento", Timestamp.from(novedad.momento()))
                        .param("nuevos", novedad.nuevos())
                        .param("cambiados", novedad.cambiados())
                        .param("perdidos", novedad.perdidos())
                        .param("sinEfectos", novedad.sinEfectos())
                        .update()
                == 1;
    }

    @Override
    public List<Novedad> para(Collection<Autorizacion> autorizaciones, int cuantas) {
        return base.sql("""
                        select n.* from contratantes.novedad n
                        join unnest(:contratistas, :autorizaciones) as t (contratista_id, autorizacion_id)
                            using (contratista_id, autorizacion_id)
                        order by n.momento desc, n.folio
                        limit :cuantas
                        """)
                .param(
                        "contratistas",
                        autorizaciones.stream()
                                .map(una -> una.contratista().valor())
                                .toArray(UUID[]::new))
                .param(
                        "autorizaciones",
                        autorizaciones.stream().map(una -> una.id().valor()).toArray(UUID[]::new))
                .param("cuantas", cuantas)
                .query(NovedadesJdbc::leer)
                .list();
    }

    private static Novedad leer(ResultSet fila, int numero) throws SQLException {
        return new Novedad(
                new ContratistaId(fila.getObject("contratista_id", UUID.class)),
                new AutorizacionId(fila.getObject("autorizacion_id", UUID.class)),
                new InformativaId(fila.getObject("informativa_id", UUID.class)),
                new Folio(fila.getString("folio")),
                fila.getTimestamp("momento").toInstant(),
                fila.getInt("nuevos"),
                fila.getInt("cambiados"),
                fila.getInt("perdidos"),
                fila.getInt("sin_efectos"));
    }
}
