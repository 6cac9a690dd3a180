package mx.icsoe.portal.trabajadores.datos;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import mx.icsoe.portal.contratos.ContratoId;
import mx.icsoe.portal.informativas.InformativaId;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.trabajadores.Carga;
import mx.icsoe.portal.trabajadores.CargaId;
import mx.icsoe.portal.trabajadores.Cargas;
import mx.icsoe.portal.trabajadores.Tropiezo;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@link Cargas} en PostgreSQL. */
@Repository
class CargasJdbc implements Cargas {

    private static final int LAS_QUE_SE_LISTAN = 200;

    private final JdbcClient base;

    CargasJdbc(JdbcClient base) {
        this.base = base;
    }

    @Override
    public Optional<Carga> buscar(ContratistaId contratista, CargaId id) {
        return base.sql("select * from trabajadores.carga where contratista_id = :contratista and carga_id = :id")
                .param("contratista", contratista.valor())
                .param("id", id.valor())
                .query(FilaDeCarga::leer)
                .optional();
    }

    @Override
    public List<Carga> de(ContratistaId contratista, ContratoId contrato) {
        return base.sql("""
                        select * from trabajadores.carga
                        where contratista_id = :contratista and contrato_id = :contrato
                        order by carga_id desc limit :cuantas
                        """)
                .param("contratista", contratista.valor())
                .param("contrato", contrato.valor())
                .param("cuantas", LAS_QUE_SE_LISTAN)
                .query(FilaDeCarga::leer)
                .list();
    }

    @Override
    public Set<ContratoId> enCurso(ContratistaId contratista, InformativaId informativa) {
        return base.sql("""
                        select distinct contrato_id from trabajadores.carga
                        where contratista_id = :contratista and informativa_id = :informativa
                          and estado in ('EN_COLA', 'EN_PROCESO')
                        """)
                .param("contratista", contratista.valor())
                .param("informativa", informativa.valor())
                .query((fila, n) -> new ContratoId(fila.getObject(1, UUID.class)))
                .set();
    }

    @Override
    public List<Tropiezo> tropiezos(ContratistaId contratista, CargaId id, int desde, int cuantos) {
        return base.sql("""
                        select * from trabajadores.tropiezo
                        where contratista_id = :contratista and carga_id = :id
                        order by fila, columna offset :desde limit :cuantos
                        """)
                .param("contratista", contratista.valor())
                .param("id", id.valor())
                .param("desde", desde)
                .param("cuantos", cuantos)
                .query(FilaDeCarga::tropiezo)
                .list();
    }

    @Override
    public List<Tropiezo> tropiezosEntre(ContratistaId contratista, CargaId id, long fila, long hasta) {
        return base.sql("""
                        select * from trabajadores.tropiezo
                        where contratista_id = :contratista and carga_id = :id and fila between :fila and :hasta
                        order by fila, columna
                        """)
                .param("contratista", contratista.valor())
                .param("id", id.valor())
                .param("fila", fila)
                .param("hasta", hasta)
                .query(FilaDeCarga::tropiezo)
                .list();
    }
}
