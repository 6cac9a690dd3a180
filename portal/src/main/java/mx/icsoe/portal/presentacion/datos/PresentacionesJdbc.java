package mx.icsoe.portal.presentacion.datos;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import mx.icsoe.portal.contratos.ContratoId;
import mx.icsoe.portal.informativas.Ficha;
import mx.icsoe.portal.informativas.InformativaId;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Folio;
import mx.icsoe.portal.nucleo.FolioDeContrato;
import mx.icsoe.portal.nucleo.Huella;
import mx.icsoe.portal.nucleo.Octetos;
import mx.icsoe.portal.presentacion.Presentacion;
import mx.icsoe.portal.presentacion.Presentaciones;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@link Presentaciones} en PostgreSQL. */
@Repository
class PresentacionesJdbc implements Presentaciones {

    private final JdbcClient base;

    PresentacionesJdbc(JdbcClient base) {
        this.base = base;
    }

    @Override
    public void agregar(Presentacion una, List<ContratoPresentado> contratos) {
        base.sql("""
                        with nueva as (
                            insert into presentacion.presentada (contratista_id, informativa_id, folio, momento, acuse,
                                acuse_bytes, sello, tiempo)
                            values (:contratista, :informativa, :folio, :momento, :acuse, :bytes, :sello, :tiempo)
                            returning folio, contratista_id, informativa_id)
                        insert into presentacion.folio (folio, contratista, informativa)
                        select folio, contratista_id, informativa_id from nueva
                        """)
                .params(llave(una.contratista(), una.informativa()))
                .param("folio", una.folio().valor())
                .param("momento", Timestamp.from(una.momento()))
                .param("acuse", una.acuse().hex())
                .param("bytes", una.bytes())
                .param("sello", una.sello())
                .param("tiempo", una.tiempo().bytes())
                .update();
        if (!contratos.isEmpty()) {
            agregarContratos(una, contratos);
        }
    }

    private void agregarContratos(Presentacion una, List<ContratoPresentado> contratos) {
        base.sql("""
                        insert into presentacion.contrato (contratista_id, informativa_id, contrato_id, folio, trabajadores)
                        select :contratista, :informativa, contrato, folio, trabajadores
                        from unnest(:contratos, :folios, :trabajadores) as t (contrato, folio, trabajadores)
                        """)
                .params(llave(una.contratista(), una.informativa()))
                .param(
                        "contratos",
                        contratos.stream().map(c -> c.contrato().valor()).toArray(UUID[]::new))
                .param("folios", contratos.stream().map(c -> c.folio().valor()).toArray(String[]::new))
                .param(
                        "trabajadores",
                        contratos.stream().map(ContratoPresentado::trabajadores).toArray(Long[]::new))
                .update();
    }

    @Override
    public Optional<Presentacion> buscar(ContratistaId contratista, InformativaId informativa) {
        return base.sql("""
                        select * from presentacion.presentada
                        where contratista_id = :contratista and informativa_id = :informativa
                        """)
                .params(llave(contratista, informativa))
                .query(PresentacionesJdbc::leer)
                .optional();
    }

    @Override
    public Optional<Presentacion> buscar(Folio folio) {
        return base.sql("""
                        select p.* from presentacion.folio f
                        join presentacion.presentada p
                            on p.contratista_id = f.contratista and p.informativa_id = f.informativa
                        where f.folio = :folio
                        """)
                .param("folio", folio.valor())
                .query(PresentacionesJdbc::leer)
                .optional();
    }

    @Override
    public Optional<Presentacion> conAcuse(Huella acuse) {
        return base.sql("select * from presentacion.presentada where acuse = :acuse limit 1")
                .param("acuse", acuse.hex())
                .query(PresentacionesJdbc::leer)
                .optional();
    }

    @Override
    public List<Presentacion> de(ContratistaId contratista) {
        return base.sql("""
                        select * from presentacion.presentada where contratista_id = :contratista
                        order by momento desc, folio desc
                        """)
                .param("contratista", contratista.valor())
                .query(PresentacionesJdbc::leer)
                .list();
    }

    @Override
    public Map<InformativaId, Folio> folios(Collection<Ficha> informativas) {
        Map<InformativaId, Folio> folios = new HashMap<>();
        base.sql("""
                        select informativa_id, folio from presentacion.presentada
                        join unnest(:contratistas, :informativas) as pedidas (contratista_id, informativa_id)
                            using (contratista_id, informativa_id)
                        """)
                .param(
                        "contratistas",
                        informativas.stream()
                                .map(cada -> cada.contratista().valor())
                                .toArray(UUID[]::new))
                .param(
                        "informativas",
                        informativas.stream().map(cada -> cada.id().valor()).toArray(UUID[]::new))
                .query(fila -> {
                    folios.put(new InformativaId(fila.getObject(1, UUID.class)), new Folio(fila.getString(2)));
                });
        return folios;
    }

    @Override
    public Map<ContratoId, ContratoPresentado> contratos(ContratistaId contratista, InformativaId informativa) {
        return base.sql("""
                        select contrato_id, folio, trabajadores from presentacion.contrato
                        where contratista_id = :contratista and informativa_id = :informativa
                        """).params(llave(contratista, informativa)).query(PresentacionesJdbc::contrato).list().stream()
                .collect(Collectors.toMap(ContratoPresentado::contrato, Function.identity()));
    }

    @Override
    public Map<ContratoId, ContratoPresentado> contratos(ContratistaId contratista, Collection<ContratoId> contratos) {
        return base
                .sql("""
                        select contrato_id, folio, trabajadores from presentacion.contrato
                        where contratista_id = :contratista and contrato_id = any (:contratos)
                        """)
                .param("contratista", contratista.valor())
                .param("contratos", contratos.stream().map(ContratoId::valor).toArray(UUID[]::new))
                .query(PresentacionesJdbc::contrato)
                .list()
                .stream()
                .collect(Collectors.toMap(ContratoPresentado::contrato, Function.identity()));
    }

    private static ContratoPresentado contrato(ResultSet renglon, int numero) throws SQLException {
        return new ContratoPresentado(
                new ContratoId(renglon.getObject("contrato_id", UUID.class)),
                new FolioDeContrato(renglon.getString("folio")),
                renglon.getLong("trabajadores"));
    }

    private static Map<String, Object> llave(ContratistaId contratista, InformativaId informativa) {
        return Map.of("contratista", contratista.valor(), "informativa", informativa.valor());
    }

    private static Presentacion leer(ResultSet renglon, int numero) throws SQLException {
        return new Presentacion(
                new ContratistaId(renglon.getObject("contratista_id", UUID.class)),
                new InformativaId(renglon.getObject("informativa_id", UUID.class)),
                new Folio(renglon.getString("folio")),
                renglon.getTimestamp("momento").toInstant(),
                new Huella(renglon.getString("acuse")),
                renglon.getInt("acuse_bytes"),
                renglon.getString("sello"),
                new Octetos(renglon.getBytes("tiempo")));
    }
}
