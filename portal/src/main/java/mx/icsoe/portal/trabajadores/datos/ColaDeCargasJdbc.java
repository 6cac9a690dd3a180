package mx.icsoe.portal.trabajadores.datos;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import mx.icsoe.portal.nucleo.Huella;
import mx.icsoe.portal.trabajadores.Carga;
import mx.icsoe.portal.trabajadores.ColaDeCargas;
import mx.icsoe.portal.trabajadores.Tropiezo;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** {@link ColaDeCargas} en PostgreSQL: {@code SKIP LOCKED} reparte, y el turno impide que dos procesen la misma. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ColaDeCargasJdbc implements ColaDeCargas {

    private static final String UNA = " where contratista_id = :contratista and carga_id = :carga ";

    private final JdbcClient base;

    ColaDeCargasJdbc(JdbcClient base) {
        this.base = base;
    }

    @Override
    public void formar(Carga carga, long bytes) {
        base.sql("""
                        insert into trabajadores.carga (contratista_id, carga_id, contrato_id, informativa_id, nombre,
                            huella, bytes, total, creada, autor_papel, autor_referencia)
                        values (:contratista, :carga, :contrato, :informativa, :nombre,
                            :huella, :bytes, :total, :creada, :papel, :referencia)
                        """)
                .param("contratista", carga.contratista().valor())
                .param("carga", carga.id().valor())
                .param("contrato", carga.contrato().valor())
                .param("informativa", carga.informativa().valor())
                .param("nombre", carga.nombre())
                .param("huella", carga.huella().hex())
                .param("bytes", bytes)
                .param("total", carga.total().isPresent() ? carga.total().getAsLong() : null)
                .param("creada", enUtc(carga.creada()))
                .param("papel", carga.autor().papel())
                .param("referencia", carga.autor().referencia())
                .update();
    }

    @Override
    public Optional<Carga> tomar(UUID turno, Instant ahora, Instant vence) {
        return base.sql("""
                        update trabajadores.carga
                        set estado = 'EN_PROCESO', turno = :turno, turno_vence = :vence, intentos = intentos + 1
                        where (contratista_id, carga_id) = (
                            select contratista_id, carga_id from trabajadores.carga
                            where estado in ('EN_COLA', 'EN_PROCESO') and (turno is null or turno_vence < :ahora)
                            order by creada limit 1 for update skip locked)
                        returning *
                        """)
                .param("turno", turno)
                .param("ahora", enUtc(ahora))
                .param("vence", enUtc(vence))
                .query(FilaDeCarga::leer)
                .optional();
    }

    @Override
    public int intentos(Carga carga) {
        return una("select intentos from trabajadores.carga" + UNA, carga)
                .query(Integer.class)
                .single();
    }

    @Override
    public Optional<Carga> retener(Carga carga, UUID turno) {
        return una(
                        "select * from trabajadores.carga" + UNA
                                + "and turno = :turno and estado = 'EN_PROCESO' for update",
                        carga)
                .param("turno", turno)
                .query(FilaDeCarga::leer)
                .optional();
    }

    @Override
    public void soltar(Carga carga) {
        una("update trabajadores.carga set turno = null, turno_vence = null" + UNA, carga)
                .update();
    }

    @Override
    public Optional<Carga> apartar(Carga carga) {
        return una("select * from trabajadores.carga" + UNA + "for update", carga)
                .query(FilaDeCarga::leer)
                .optional();
    }

    @Override
    public void avanzar(Carga carga, Avance avance, Instant vence) {
        una("""
                        update trabajadores.carga
                        set punto = :punto, listos = listos + :listos, con_error = con_error + :conError,
                            ya_estaban = ya_estaban + :yaEstaban, avisos = avisos + :avisos, turno_vence = :vence, intentos = 0
                        """ + UNA, carga)
                .param("punto", avance.punto())
                .param("listos", avance.listos())
                .param("conError", avance.conError())
                .param("yaEstaban", avance.yaEstaban())
                .param("avisos", avance.avisos())
                .param("vence", enUtc(vence))
                .update();
    }

    @Override
    public void anotarTotal(Carga carga, OptionalLong total) {
        una("update trabajadores.carga set total = :total" + UNA, carga)
                .param("total", total.isPresent() ? total.getAsLong() : null)
                .update();
    }

    @Override
    public void anotar(Carga carga, List<Tropiezo> tropiezos) {
        if (tropiezos.isEmpty()) {
            return;
        }
        una("""
                        insert into trabajadores.tropiezo
                            (contratista_id, carga_id, fila, columna, motivo, valor, sugerencia)
                        select :contratista, :carga, fila, columna, motivo, valor, sugerencia
                        from unnest(:filas::bigint[], :columnas::smallint[], :motivos::text[], :valores::text[],
                                    :sugerencias::text[]) as t (fila, columna, motivo, valor, sugerencia)
                        on conflict do nothing
                        """, carga)
                .param("filas", tropiezos.stream().map(Tropiezo::fila).toArray(Long[]::new))
                .param(
                        "columnas",
                        tropiezos.stream().map(t -> (short) t.columna()).toArray(Short[]::new))
                .param("motivos", tropiezos.stream().map(t -> t.motivo().name()).toArray(String[]::new))
                .param(
                        "valores",
                        tropiezos.stream()
                                .map(Tropiezo::valor)
                                .map(ColaDeCargasJdbc::sinNulos)
                                .toArray(String[]::new))
                .param(
                        "sugerencias",
                        tropiezos.stream().map(t -> t.sugerencia().orElse(null)).toArray(String[]::new))
                .update();
    }

    @Override
    public void terminar(
            Carga carga, Carga.Estado estado, Optional<String> defecto, OptionalLong fila, Instant cuando) {
        una("""
                        update trabajadores.carga
                        set estado = :estado, defecto = :defecto, defecto_fila = :fila, terminada = :cuando,
                            turno = null, turno_vence = null
                        """ + UNA, carga)
                .param("estado", estado.name())
                .param("defecto", defecto.orElse(null))
                .param("fila", fila.isPresent() ? fila.getAsLong() : null)
                .param("cuando", enUtc(cuando))
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean usa(Huella huella) {
        return base.sql("select exists (select from trabajadores.carga where huella = :huella)")
                .param("huella", huella.hex())
                .query(Boolean.class)
                .single();
    }

    private JdbcClient.StatementSpec una(String orden, Carga carga) {
        return base.sql(orden)
                .param("contratista", carga.contratista().valor())
                .param("carga", carga.id().valor());
    }

    /** PostgreSQL no guarda el carácter nulo en un texto. */
    private static String sinNulos(String texto) {
        return texto.replace("\0", "");
    }

    private static OffsetDateTime enUtc(Instant momento) {
        return momento.atOffset(ZoneOffset.UTC);
    }
}
