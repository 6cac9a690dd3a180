package mx.icsoe.portal.contratos.datos;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import mx.icsoe.portal.contratos.lotes.Lote;
import mx.icsoe.portal.contratos.lotes.Lotes;
import mx.icsoe.portal.informativas.InformativaId;
import mx.icsoe.portal.nucleo.Autor;
import mx.icsoe.portal.nucleo.ContratistaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** {@link Lotes} en PostgreSQL. */
@Repository
class LotesJdbc implements Lotes {

    private final JdbcClient base;
    private final JsonMapper json;
    private final InstantSource reloj;

    LotesJdbc(JdbcClient base, JsonMapper json, InstantSource reloj) {
        this.base = base;
        this.json = json;
        this.reloj = reloj;
    }

    @Override
    public void guardar(Lote lote, Autor autor) {
        base.sql("""
                        insert into contratos.lote
                            (contratista_id, lote_id, informativa_id, clase, nombre, contenido, creado, creado_por)
                        values (:contratista, :id, :informativa, :clase, :nombre, :contenido::jsonb, :creado, :autor)
                        """)
                .param("contratista", lote.contratista().valor())
                .param("id", lote.id())
                .param("informativa", lote.informativa().valor())
                .param("clase", clase(lote.contenido()))
                .param("nombre", lote.nombre())
                .param("contenido", json.writeValueAsString(lote.contenido()))
                .param("creado", Timestamp.from(lote.creado()))
                .param("autor", autor.referencia())
                .update();
    }

    @Override
    public Optional<Lote> buscar(ContratistaId contratista, InformativaId informativa, UUID id) {
        return leer(contratista, informativa, id, "");
    }

    @Override
    public Optional<Lote> apartar(ContratistaId contratista, InformativaId informativa, UUID id) {
        return leer(contratista, informativa, id, "for update");
    }

    @Override
    public void aplicado(Lote lote, int agregados) {
        base.sql("""
                        update contratos.lote set aplicado = :ahora, agregados = :agregados
                        where contratista_id = :contratista and lote_id = :id and aplicado is null
                        """)
                .param("ahora", Timestamp.from(reloj.instant()))
                .param("agregados", agregados)
                .param("contratista", lote.contratista().valor())
                .param("id", lote.id())
                .update();
    }

    @Override
    public int purgar(Instant creadosAntesDe, int cuantos) {
        return base.sql("""
                        delete from contratos.lote where (contratista_id, lote_id) in (
                            select contratista_id, lote_id from contratos.lote
                            where aplicado is null and creado < :limite
                            limit :cuantos for update skip locked)
                        """)
                .param("limite", Timestamp.from(creadosAntesDe))
                .param("cuantos", cuantos)
                .update();
    }

    private Optional<Lote> leer(ContratistaId contratista, InformativaId informativa, UUID id, String candado) {
        return base.sql("""
                        select * from contratos.lote
                        where contratista_id = :contratista and informativa_id = :informativa and lote_id = :id
                        """ + candado)
                .param("contratista", contratista.valor())
                .param("informativa", informativa.valor())
                .param("id", id)
                .query((fila, numero) -> leer(fila))
                .optional();
    }

    private Lote leer(ResultSet fila) throws SQLException {
        int agregados = fila.getInt("agregados");
        boolean sinAplicar = fila.wasNull();
        return new Lote(
                new ContratistaId(fila.getObject("contratista_id", UUID.class)),
                fila.getObject("lote_id", UUID.class),
                new InformativaId(fila.getObject("informativa_id", UUID.class)),
                fila.getString("nombre"),
                contenido(fila.getString("clase"), fila.getString("contenido")),
                fila.getTimestamp("creado").toInstant(),
                sinAplicar ? OptionalInt.empty() : OptionalInt.of(agregados));
    }

    private Lote.Contenido contenido(String clase, String texto) {
        return clase.equals("ARCHIVO")
                ? json.readValue(texto, Lote.Contenido.Archivo.class)
                : json.readValue(texto, Lote.Contenido.Copias.class);
    }

    private static String clase(Lote.Contenido contenido) {
        return switch (contenido) {
            case Lote.Contenido.Archivo archivo -> "ARCHIVO";
            case Lote.Contenido.Copias copias -> "COPIA";
        };
    }
}
