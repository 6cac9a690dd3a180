package mx.icsoe.portal.notas.datos;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.List;
import java.util.UUID;
import mx.icsoe.portal.informativas.InformativaId;
import mx.icsoe.portal.notas.NotaId;
import mx.icsoe.portal.notas.NotaPorMandar;
import mx.icsoe.portal.notas.NotasPorMandar;
import mx.icsoe.portal.nucleo.ContratistaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@link NotasPorMandar} en PostgreSQL. */
@Repository
class NotasPorMandarJdbc implements NotasPorMandar {

    private final JdbcClient base;

    NotasPorMandarJdbc(JdbcClient base) {
        this.base = base;
    }

    @Override
    public void agregar(NotaPorMandar nota) {
        var tema = TemaEnColumnas.de(nota.tema().asunto());
        base.sql("""
                        insert into notas.por_mandar (contratista_id, nota_id, informativa_id, contrato_id, campo, sobre,
                            texto, creada)
                        values (:contratista, :id, :informativa, :contrato, :campo, :sobre, :texto, :creada)
                        on conflict (contratista_id, nota_id) do nothing
                        """)
                .param("contratista", nota.contratista().valor())
                .param("id", nota.id().valor())
                .param("informativa", nota.informativa().valor())
                .param("contrato", tema.contrato(), Types.OTHER)
                .param("campo", tema.campo(), Types.VARCHAR)
                .param("sobre", nota.tema().sobre())
                .param("texto", nota.texto())
                .param("creada", Timestamp.from(nota.creada()))
                .update();
    }

    @Override
    public List<NotaPorMandar> de(ContratistaId contratista, InformativaId informativa) {
        return base.sql("""
                        select * from notas.por_mandar
                        where contratista_id = :contratista and informativa_id = :informativa
                        order by orden
                        """)
                .param("contratista", contratista.valor())
                .param("informativa", informativa.valor())
                .query(NotasPorMandarJdbc::leer)
                .list();
    }

    @Override
    public boolean quitar(ContratistaId contratista, InformativaId informativa, NotaId id) {
        return base.sql("""
                        delete from notas.por_mandar
                        where contratista_id = :contratista and informativa_id = :informativa and nota_id = :id
                        """)
                        .param("contratista", contratista.valor())
                        .param("informativa", informativa.valor())
                        .param("id", id.valor())
                        .update()
                == 1;
    }

    @Override
    public List<NotaPorMandar> tomar(ContratistaId contratista, InformativaId informativa) {
        return base.sql("""
                        with tomadas as (
                            delete from notas.por_mandar
                            where contratista_id = :contratista and informativa_id = :informativa
                            returning *
                        )
                        select * from tomadas order by orden
                        """)
                .param("contratista", contratista.valor())
                .param("informativa", informativa.valor())
                .query(NotasPorMandarJdbc::leer)
                .list();
    }

    private static NotaPorMandar leer(ResultSet fila, int numero) throws SQLException {
        return new NotaPorMandar(
                new ContratistaId(fila.getObject("contratista_id", UUID.class)),
                new NotaId(fila.getObject("nota_id", UUID.class)),
                new InformativaId(fila.getObject("informativa_id", UUID.class)),
                TemaEnColumnas.leer(fila),
                fila.getString("texto"),
                fila.getTimestamp("creada").toInstant());
    }
}
