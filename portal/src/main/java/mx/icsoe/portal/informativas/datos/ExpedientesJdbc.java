package mx.icsoe.portal.informativas.datos;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.icsoe.portal.informativas.Estado;
import mx.icsoe.portal.informativas.Expediente;
import mx.icsoe.portal.informativas.Expedientes;
import mx.icsoe.portal.informativas.Ficha;
import mx.icsoe.portal.informativas.InformativaId;
import mx.icsoe.portal.informativas.Paso;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Cuatrimestre;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@link Expedientes} en PostgreSQL. */
@Repository
class ExpedientesJdbc implements Expedientes {

    private static final String COLUMNAS = """
            select contratista_id, informativa_id, ejercicio, cuatrimestre, tipo, estado, sobre,
                   contratos_declarados, nota, version, creada, presentada
            from informativas.informativa
            """;
    private static final String LEER = COLUMNAS + "where contratista_id = :contratista ";

    private final JdbcClient base;

    ExpedientesJdbc(JdbcClient base) {
        this.base = base;
    }

    @Override
    public Optional<Expediente> buscar(ContratistaId contratista, InformativaId id) {
        return leer(contratista, id, "");
    }

    @Override
    public List<Expediente> de(ContratistaId contratista) {
        return base.sql(LEER + "order by creada desc, informativa_id desc")
                .param("contratista", contratista.valor())
                .query(Renglones::expediente)
                .list();
    }

    @Override
    public List<Expediente> de(ContratistaId contratista, Cuatrimestre cuatrimestre) {
        return base.sql(LEER + """
                        and ejercicio = :ejercicio and cuatrimestre = :cuatrimestre
                        order by creada desc, informativa_id desc
                        """)
                .param("contratista", contratista.valor())
                .param("ejercicio", cuatrimestre.ejercicio())
                .param("cuatrimestre", cuatrimestre.numero())
                .query(Renglones::expediente)
                .list();
    }

    /** Las dos condiciones son las de los índices de la única en vigor y la única en preparación. */
    @Override
    public List<Expediente> vivos(Collection<ContratistaId> contratistas) {
        return base.sql(COLUMNAS + """
                        where contratista_id = any (:contratistas)
                          and (estado in ('EN_CAPTURA', 'EN_FIRMA', 'DEVUELTA')
                               or (estado = 'PRESENTADA' and tipo <> 'SIN_EFECTOS'))
                        """)
                .param(
                        "contratistas",
                        contratistas.stream().map(ContratistaId::valor).toArray(UUID[]::new))
                .query(Renglones::expediente)
                .list();
    }

    @Override
    public Optional<Expediente> sostener(ContratistaId contratista, InformativaId id) {
        return leer(contratista, id, "for share");
    }

    @Override
    public Optional<Expediente> apartar(ContratistaId contratista, InformativaId id) {
        return leer(contratista, id, "for update");
    }

    @Override
    public boolean agregar(Ficha ficha) {
        return base.sql("""
                        insert into informativas.informativa
                            (contratista_id, informativa_id, ejercicio, cuatrimestre, tipo, estado, sobre,
                             contratos_declarados, version, creada)
                        values (:contratista, :id, :ejercicio, :cuatrimestre, :tipo, 'EN_CAPTURA', :sobre,
                                :contratos, :version, :creada)
                        on conflict (contratista_id, ejercicio, cuatrimestre)
                            where estado in ('EN_CAPTURA', 'EN_FIRMA', 'DEVUELTA') do nothing
                        """)
                        .param("contratista", ficha.contratista().valor())
                        .param("id", ficha.id().valor())
                        .param("ejercicio", ficha.cuatrimestre().ejercicio())
                        .param("cuatrimestre", ficha.cuatrimestre().numero())
                        .param("tipo", ficha.tipo().name())
                        .param("sobre", ficha.sobre().map(InformativaId::valor).orElse(null))
                        .param("contratos", declarados(ficha), Types.INTEGER)
                        .param("version", ficha.version())
                        .param("creada", Timestamp.from(ficha.creada()))
                        .update()
                == 1;
    }

    @Override
    public Expediente mover(Expediente apartado, Paso paso) {
        asentar(apartado, paso);
        boolean presenta = apartado.presentada() == null && paso.hasta().sePresento();
        return base.sql("""
                        update informativas.informativa
                        set estado = :estado, version = version + 1, nota = coalesce(:nota, nota),
                            presentada = coalesce(presentada, :presentada)
                        where contratista_id = :contratista and informativa_id = :id and version = :version
                        returning *
                        """)
                .param("contratista", apartado.ficha().contratista().valor())
                .param("id", apartado.ficha().id().valor())
                .param("version", apartado.ficha().version())
                .param("estado", paso.hasta().name())
                .param("nota", paso.hasta() == Estado.DEVUELTA ? paso.nota() : null, Types.VARCHAR)
                .param(
                        "presentada",
                        presenta ? paso.cuando().atOffset(ZoneOffset.UTC) : null,
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .query(Renglones::expediente)
                .single();
    }

    @Override
    public Expediente declarar(Expediente apartado, int contratos) {
        return base.sql("""
                        update informativas.informativa
                        set contratos_declarados = :contratos, version = version + 1
                        where contratista_id = :contratista and informativa_id = :id and version = :version
                        returning *
                        """)
                .param("contratista", apartado.ficha().contratista().valor())
                .param("id", apartado.ficha().id().valor())
                .param("version", apartado.ficha().version())
                .param("contratos", contratos)
                .query(Renglones::expediente)
                .single();
    }

    @Override
    public List<Paso> pasos(ContratistaId contratista, InformativaId id) {
        return base.sql("""
                        select orden, hasta, cuando, papel, referencia, nota from informativas.paso
                        where contratista_id = :contratista and informativa_id = :id order by version
                        """)
                .param("contratista", contratista.valor())
                .param("id", id.valor())
                .query(Renglones::paso)
                .list();
    }

    private Optional<Expediente> leer(ContratistaId contratista, InformativaId id, String candado) {
        return base.sql(LEER + "and informativa_id = :id " + candado)
                .param("contratista", contratista.valor())
                .param("id", id.valor())
                .query(Renglones::expediente)
                .optional();
    }

    private static @Nullable Integer declarados(Ficha ficha) {
        var declarados = ficha.contratosDeclarados();
        return declarados.isPresent() ? declarados.getAsInt() : null;
    }

    private void asentar(Expediente apartado, Paso paso) {
        base.sql("""
                        insert into informativas.paso
                            (contratista_id, informativa_id, version, orden, desde, hasta, cuando, papel, referencia, nota)
                        values (:contratista, :id, :version, :orden, :desde, :hasta, :cuando, :papel, :referencia, :nota)
                        """)
                .param("contratista", apartado.ficha().contratista().valor())
                .param("id", apartado.ficha().id().valor())
                .param("version", apartado.ficha().version() + 1)
                .param("orden", paso.orden().name())
                .param("desde", apartado.estado().name())
                .param("hasta", paso.hasta().name())
                .param("cuando", Timestamp.from(paso.cuando()))
                .param("papel", paso.autor().papel())
                .param("referencia", paso.autor().referencia())
                .param("nota", paso.nota())
                .update();
    }
}
