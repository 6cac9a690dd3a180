package mx.icsoe.portal.notas.datos;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import mx.icsoe.portal.informativas.Ficha;
import mx.icsoe.portal.informativas.InformativaId;
import mx.icsoe.portal.notas.ClaseDeNota;
import mx.icsoe.portal.notas.Nota;
import mx.icsoe.portal.notas.NotaDelHilo;
import mx.icsoe.portal.notas.NotaId;
import mx.icsoe.portal.notas.Notas;
import mx.icsoe.portal.notas.QuienAnota;
import mx.icsoe.portal.nucleo.Autor;
import mx.icsoe.portal.nucleo.ContratistaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@link Notas} en PostgreSQL. */
@Repository
class NotasJdbc implements Notas {

    private static final String LEER = """
            select n.*, a.papel as a_papel, a.referencia as a_referencia, a.nombre as a_nombre, a.cuando as a_cuando
            from notas.nota n left join notas.atencion a using (contratista_id, nota_id)
            where n.contratista_id = :contratista and n.informativa_id = :informativa
            """;

    private final JdbcClient base;

    NotasJdbc(JdbcClient base) {
        this.base = base;
    }

    @Override
    public boolean agregar(Nota nota) {
        var tema = TemaEnColumnas.de(nota.tema().asunto());
        return base.sql("""
                        insert into notas.nota (contratista_id, nota_id, informativa_id, version, clase, contrato_id,
                            campo, sobre, responde_a, papel, referencia, nombre, texto, cuando)
                        values (:contratista, :id, :informativa, :version, :clase, :contrato,
                            :campo, :sobre, :responde, :papel, :referencia, :nombre, :texto, :cuando)
                        on conflict (contratista_id, nota_id) do nothing
                        """)
                        .param("contratista", nota.contratista().valor())
                        .param("id", nota.id().valor())
                        .param("informativa", nota.informativa().valor())
                        .param("version", nota.version())
                        .param("clase", nota.clase().name())
                        .param("contrato", tema.contrato(), Types.OTHER)
                        .param("campo", tema.campo(), Types.VARCHAR)
                        .param("sobre", nota.tema().sobre())
                        .param("responde", nota.respondeA().map(NotaId::valor).orElse(null), Types.OTHER)
                        .param("papel", nota.quien().autor().papel())
                        .param("referencia", nota.quien().autor().referencia())
                        .param("nombre", nota.quien().capturista().orElse(null), Types.VARCHAR)
                        .param("texto", nota.texto().orElse(null), Types.VARCHAR)
                        .param("cuando", Timestamp.from(nota.cuando()))
                        .update()
                == 1;
    }

    @Override
    public List<NotaDelHilo> de(ContratistaId contratista, InformativaId informativa) {
        return base.sql(LEER + "order by n.orden")
                .param("contratista", contratista.valor())
                .param("informativa", informativa.valor())
                .query(NotasJdbc::leer)
                .list();
    }

    @Override
    public Optional<NotaDelHilo> buscar(ContratistaId contratista, InformativaId informativa, NotaId id) {
        return base.sql(LEER + "and n.nota_id = :id")
                .param("contratista", contratista.valor())
                .param("informativa", informativa.valor())
                .param("id", id.valor())
                .query(NotasJdbc::leer)
                .optional();
    }

    @Override
    public Map<InformativaId, Integer> porAtender(Collection<Ficha> informativas) {
        Map<InformativaId, Integer> cuentas = new HashMap<>();
        base.sql("""
                        select informativa_id, count(*) from notas.nota n
                        join unnest(:contratistas, :informativas) as pedidas (contratista_id, informativa_id)
                            using (contratista_id, informativa_id)
                        where clase = any (:clases) and not exists (
                            select from notas.atencion a
                            where a.contratista_id = n.contratista_id and a.nota_id = n.nota_id)
                        group by informativa_id
                        """)
                .param(
                        "contratistas",
                        informativas.stream()
                                .map(cada -> cada.contratista().valor())
                                .toArray(UUID[]::new))
                .param(
                        "informativas",
                        informativas.stream().map(cada -> cada.id().valor()).toArray(UUID[]::new))
                .param(
                        "clases",
                        Stream.of(ClaseDeNota.values())
                                .filter(ClaseDeNota::seAtiende)
                                .map(ClaseDeNota::name)
                                .toArray(String[]::new))
                .query(fila -> {
                    cuentas.put(new InformativaId(fila.getObject(1, UUID.class)), fila.getInt(2));
                });
        return cuentas;
    }

    @Override
    public boolean atender(Nota nota, NotaDelHilo.Atencion atencion) {
        return base.sql("""
                        insert into notas.atencion (contratista_id, nota_id, papel, referencia, nombre, cuando)
                        values (:contratista, :id, :papel, :referencia, :nombre, :cuando)
                        on conflict (contratista_id, nota_id) do nothing
                        """)
                        .param("contratista", nota.contratista().valor())
                        .param("id", nota.id().valor())
                        .param("papel", atencion.quien().autor().papel())
                        .param("referencia", atencion.quien().autor().referencia())
                        .param("nombre", atencion.quien().capturista().orElse(null), Types.VARCHAR)
                        .param("cuando", Timestamp.from(atencion.cuando()))
                        .update()
                == 1;
    }

    private static NotaDelHilo leer(ResultSet fila, int numero) throws SQLException {
        var nota = new Nota(
                new ContratistaId(fila.getObject("contratista_id", UUID.class)),
                new NotaId(fila.getObject("nota_id", UUID.class)),
                new InformativaId(fila.getObject("informativa_id", UUID.class)),
                fila.getInt("version"),
                ClaseDeNota.valueOf(fila.getString("clase")),
                TemaEnColumnas.leer(fila),
                Optional.ofNullable(fila.getObject("responde_a", UUID.class)).map(NotaId::new),
                quien(fila, ""),
                Optional.ofNullable(fila.getString("texto")),
                fila.getTimestamp("cuando").toInstant());
        return new NotaDelHilo(nota, atencion(fila));
    }

    private static Optional<NotaDelHilo.Atencion> atencion(ResultSet fila) throws SQLException {
        Timestamp cuando = fila.getTimestamp("a_cuando");
        return cuando == null
                ? Optional.empty()
                : Optional.of(new NotaDelHilo.Atencion(quien(fila, "a_"), cuando.toInstant()));
    }

    private static QuienAnota quien(ResultSet fila, String de) throws SQLException {
        return new QuienAnota(
                new Autor(fila.getString(de + "papel"), fila.getString(de + "referencia")),
                Optional.ofNullable(fila.getString(de + "nombre")));
    }
}
