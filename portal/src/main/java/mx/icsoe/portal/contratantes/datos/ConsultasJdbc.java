package mx.icsoe.portal.contratantes.datos;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.icsoe.portal.contratantes.AutorizacionId;
import mx.icsoe.portal.contratantes.Consulta;
import mx.icsoe.portal.contratantes.Consultas;
import mx.icsoe.portal.contratos.ContratoId;
import mx.icsoe.portal.nucleo.ContratistaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@link Consultas} en PostgreSQL. */
@Repository
class ConsultasJdbc implements Consultas {

    private final JdbcClient base;

    ConsultasJdbc(JdbcClient base) {
        this.base = base;
    }

    @Override
    public void agregar(Consulta consulta) {
        base.sql("""
                        insert into contratantes.consulta (contratista_id, consulta_id, autorizacion_id, contratante, serie,
                            que, contrato_id, folio, contratos, cuando)
                        values (:contratista, :id, :autorizacion, :contratante, :serie,
                            :que, :contrato, :folio, :contratos, :cuando)
                        """)
                .param("contratista", consulta.contratista().valor())
                .param("id", consulta.id())
                .param("autorizacion", consulta.autorizacion().valor())
                .param("contratante", consulta.contratante().valor())
                .param("serie", consulta.serie())
                .param("que", consulta.que().name())
                .param("contrato", consulta.contrato().map(ContratoId::valor).orElse(null))
                .param("folio", consulta.folio().orElse(null))
                .param("contratos", consulta.contratos())
                .param("cuando", Timestamp.from(consulta.cuando()))
                .update();
    }

    @Override
    public Map<AutorizacionId, Consulta.Resumen> resumenes(ContratistaId contratista) {
        return base
                .sql("""
                        select autorizacion_id, count(*) as veces, max(cuando) as ultima from contratantes.consulta
                        where contratista_id = :contratista
                        group by autorizacion_id
                        """)
                .param("contratista", contratista.valor())
                .query((fila, numero) -> Map.entry(
                        new AutorizacionId(fila.getObject("autorizacion_id", UUID.class)),
                        new Consulta.Resumen(
                                fila.getLong("veces"),
                                fila.getTimestamp("ultima").toInstant())))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public List<Consulta> de(ContratistaId contratista, AutorizacionId autorizacion, int cuantas) {
        return base.sql("""
                        select * from contratantes.consulta
                        where contratista_id = :contratista and autorizacion_id = :autorizacion
                        order by cuando desc, consulta_id desc
                        limit :cuantas
                        """)
                .param("contratista", contratista.valor())
                .param("autorizacion", autorizacion.valor())
                .param("cuantas", cuantas)
                .query(ConsultasJdbc::leer)
                .list();
    }

    private static Consulta leer(ResultSet fila, int numero) throws SQLException {
        return new Consulta(
                new ContratistaId(fila.getObject("contratista_id", UUID.class)),
                fila.getObject("consulta_id", UUID.class),
                new AutorizacionId(fila.getObject("autorizacion_id", UUID.class)),
                new ContratistaId(fila.getObject("contratante", UUID.class)),
                fila.getString("serie"),
                Consulta.Que.valueOf(fila.getString("que")),
                Optional.ofNullable(fila.getObject("contrato_id", UUID.class)).map(ContratoId::new),
                Optional.ofNullable(fila.getString("folio")),
                fila.getInt("contratos"),
                fila.getTimestamp("cuando").toInstant());
    }
}
