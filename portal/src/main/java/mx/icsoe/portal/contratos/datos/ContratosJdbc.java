package mx.icsoe.portal.contratos.datos;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import mx.icsoe.portal.contratos.Contratante;
import mx.icsoe.portal.contratos.Contrato;
import mx.icsoe.portal.contratos.ContratoId;
import mx.icsoe.portal.contratos.Contratos.ConQuien;
import mx.icsoe.portal.contratos.ContratosGuardados;
import mx.icsoe.portal.contratos.FiltroDeContratos;
import mx.icsoe.portal.contratos.FiltroDeContratos.Pendiente;
import mx.icsoe.portal.contratos.ServicioContratado;
import mx.icsoe.portal.informativas.Ficha;
import mx.icsoe.portal.informativas.InformativaId;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Rfc;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@link ContratosGuardados} en PostgreSQL. */
@Repository
class ContratosJdbc implements ContratosGuardados {

    private final JdbcClient base;

    ContratosJdbc(JdbcClient base) {
        this.base = base;
    }

    @Override
    public Optional<Contrato> buscar(ContratistaId contratista, ContratoId id) {
        return uno(contratista, id, "");
    }

    @Override
    public Optional<Contrato> retener(ContratistaId contratista, ContratoId id) {
        return uno(contratista, id, "for key share");
    }

    @Override
    public List<Contrato> de(ContratistaId contratista, InformativaId informativa) {
        return base.sql("""
                        select * from contratos.contrato
                        where contratista_id = :contratista and informativa_id = :informativa and eliminado is null
                        order by numero
                        """)
                .param("contratista", contratista.valor())
                .param("informativa", informativa.valor())
                .query(FilaDeContrato::leer)
                .list();
    }

    @Override
    public List<ContratoId> hallar(ContratistaId contratista, InformativaId informativa, FiltroDeContratos filtro) {
        return base.sql("""
                        select contrato_id from contratos.contrato
                        where contratista_id = :contratista and informativa_id = :informativa and eliminado is null
                          and (not :porUbicar
                               or (not igual_contratista and domicilio_contratista is null)
                               or (not igual_contratante and domicilio_contratante is null))
                          and (:texto = '' or strpos(
                               translate(lower(contratante_rfc || ' ' || contratante_nombre || ' ' || objeto),
                                         'áéíóúü', 'aeiouu'),
                               translate(lower(:texto), 'áéíóúü', 'aeiouu')) > 0)
                        order by numero
                        """)
                .param("contratista", contratista.valor())
                .param("informativa", informativa.valor())
                .param("porUbicar", filtro.pendiente() == Pendiente.POR_UBICAR)
                .param("texto", filtro.texto())
                .query((fila, numero) -> new ContratoId(fila.getObject(1, UUID.class)))
                .list();
    }

    @Override
    public List<Ubicacion> deVarias(Collection<Ficha> informativas) {
        return base.sql("""
                        select contratista_id, informativa_id, contrato_id,
                            (not igual_contratista and domicilio_contratista is null)
                                or (not igual_contratante and domicilio_contratante is null) as por_ubicar
                        from contratos.contrato
                        join unnest(:contratistas, :informativas) as pedidas (contratista_id, informativa_id)
                            using (contratista_id, informativa_id)
                        where eliminado is null
                        """)
                .param(
                        "contratistas",
                        informativas.stream()
                                .map(cada -> cada.contratista().valor())
                                .toArray(UUID[]::new))
                .param(
                        "informativas",
                        informativas.stream().map(cada -> cada.id().valor()).toArray(UUID[]::new))
                .query((fila, numero) -> new Ubicacion(
                        new ContratistaId(fila.getObject(1, UUID.class)),
                        new InformativaId(fila.getObject(2, UUID.class)),
                        new ContratoId(fila.getObject(3, UUID.class)),
                        fila.getBoolean(4)))
                .list();
    }

    @Override
    public List<Contrato> estos(ContratistaId contratista, InformativaId informativa, Collection<ContratoId> ids) {
        return base.sql("""
                        select * from contratos.contrato
                        where contratista_id = :contratista and informativa_id = :informativa and eliminado is null
                          and contrato_id = any (:ids)
                        order by numero
                        """)
                .param("contratista", contratista.valor())
                .param("informativa", informativa.valor())
                .param("ids", ids.stream().map(ContratoId::valor).toArray(UUID[]::new))
                .query(FilaDeContrato::leer)
                .list();
    }

    @Override
    public Map<ContratoId, Set<ContratoId>> linajes(ContratistaId contratista, InformativaId informativa) {
        Map<ContratoId, Set<ContratoId>> linajes = new HashMap<>();
        base.sql("""
                        with recursive linaje (contrato_id, viene_de) as (
                            select contrato_id, contrato_id from contratos.contrato
                            where contratista_id = :contratista and informativa_id = :informativa and eliminado is null
                            union all
                            select linaje.contrato_id, anterior.copia_de
                            from linaje join contratos.contrato as anterior
                                on anterior.contratista_id = :contratista and anterior.contrato_id = linaje.viene_de
                            where anterior.copia_de is not null)
                        select contrato_id, viene_de from linaje
                        """)
                .param("contratista", contratista.valor())
                .param("informativa", informativa.valor())
                .query((RowCallbackHandler) fila -> linajes.computeIfAbsent(
                                new ContratoId(fila.getObject(1, UUID.class)), uno -> new HashSet<>())
                        .add(new ContratoId(fila.getObject(2, UUID.class))));
        return linajes;
    }

    @Override
    public Optional<Contratante> conocido(ContratistaId contratista, Rfc rfc) {
        return base.sql("""
                        select contratante_rfc, contratante_nombre, correo, celular, telefono_fijo
                        from contratos.contrato
                        where contratista_id = :contratista and contratante_rfc = :rfc and eliminado is null
                        order by contrato_id desc limit 1
                        """)
                .param("contratista", contratista.valor())
                .param("rfc", rfc.valor())
                .query((fila, numero) -> FilaDeContrato.contratante(fila))
                .optional();
    }

    @Override
    public List<Contrato> con(ContratistaId contratista, Rfc contratante) {
        return base.sql("""
                        select * from contratos.contrato
                        where contratista_id = :contratista and contratante_rfc = :rfc and eliminado is null
                        order by contrato_id
                        """)
                .param("contratista", contratista.valor())
                .param("rfc", contratante.valor())
                .query(FilaDeContrato::leer)
                .list();
    }

    @Override
    public List<ConQuien> contratantes(ContratistaId contratista, Collection<InformativaId> informativas) {
        return base.sql("""
                        select contratante_rfc, (array_agg(contratante_nombre order by contrato_id desc))[1] as nombre,
                            (array_agg(contrato_id order by contrato_id desc))[1] as ultimo, count(*) as contratos
                        from contratos.contrato
                        where contratista_id = :contratista and informativa_id = any (:informativas)
                          and eliminado is null
                        group by contratante_rfc
                        order by nombre, contratante_rfc
                        """)
                .param("contratista", contratista.valor())
                .param(
                        "informativas",
                        informativas.stream().map(InformativaId::valor).toArray(UUID[]::new))
                .query((fila, numero) -> new ConQuien(
                        new Rfc(fila.getString("contratante_rfc")),
                        fila.getString("nombre"),
                        new ContratoId(fila.getObject("ultimo", UUID.class)),
                        fila.getLong("contratos")))
                .list();
    }

    @Override
    public List<ServicioContratado> servicios(ContratistaId contratista) {
        return base.sql("""
                        select repse_folio, servicio from contratos.contrato
                        where contratista_id = :contratista and eliminado is null
                        group by repse_folio, servicio order by max(creado) desc limit 20
                        """)
                .param("contratista", contratista.valor())
                .query((fila, numero) -> new ServicioContratado(fila.getString(1), fila.getString(2)))
                .list();
    }

    private Optional<Contrato> uno(ContratistaId contratista, ContratoId id, String candado) {
        return base.sql("""
                        select * from contratos.contrato
                        where contratista_id = :contratista and contrato_id = :id and eliminado is null
                        """ + candado)
                .param("contratista", contratista.valor())
                .param("id", id.valor())
                .query(FilaDeContrato::leer)
                .optional();
    }
}
