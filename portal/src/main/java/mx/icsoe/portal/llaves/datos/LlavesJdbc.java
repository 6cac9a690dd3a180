package mx.icsoe.portal.llaves.datos;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.icsoe.portal.llaves.Credencial;
import mx.icsoe.portal.llaves.Llave;
import mx.icsoe.portal.llaves.LlaveId;
import mx.icsoe.portal.llaves.Llaves;
import mx.icsoe.portal.llaves.Titular;
import mx.icsoe.portal.nucleo.CapturistaId;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Octetos;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@link Llaves} en PostgreSQL. */
@Repository
class LlavesJdbc implements Llaves {

    private static final String CONTRATISTA = "contratista";
    private static final String CAPTURISTA = "capturista";

    private final JdbcClient base;

    LlavesJdbc(JdbcClient base) {
        this.base = base;
    }

    @Override
    public Octetos manija(Titular titular, Octetos nueva, Instant ahora) {
        base.sql("""
                        insert into llaves.titular (sujeto, papel, manija, creado)
                        values (:sujeto, :papel, :manija, :ahora) on conflict (sujeto) do nothing
                        """)
                .param("sujeto", titular.sujeto())
                .param("papel", papel(titular))
                .param("manija", nueva.bytes())
                .param("ahora", Timestamp.from(ahora))
                .update();
        return base.sql("select manija from llaves.titular where sujeto = :sujeto")
                .param("sujeto", titular.sujeto())
                .query((renglon, numero) -> new Octetos(renglon.getBytes("manija")))
                .single();
    }

    @Override
    public List<Llave> de(Titular titular) {
        return base.sql("""
                        select l.*, t.papel from llaves.llave l join llaves.titular t using (sujeto)
                        where l.sujeto = :sujeto order by l.creada, l.llave_id
                        """)
                .param("sujeto", titular.sujeto())
                .query((renglon, numero) -> llave(renglon))
                .list();
    }

    @Override
    public Optional<Llave> una(Titular titular, LlaveId id) {
        return de(titular).stream().filter(llave -> llave.id().equals(id)).findFirst();
    }

    @Override
    public List<Octetos> credenciales(Titular titular) {
        return base.sql("select credencial from llaves.llave where sujeto = :sujeto order by creada, llave_id")
                .param("sujeto", titular.sujeto())
                .query((renglon, numero) -> new Octetos(renglon.getBytes("credencial")))
                .list();
    }

    @Override
    public boolean agregar(Llave llave, Credencial credencial) {
        return base.sql("""
                        insert into llaves.llave (sujeto, llave_id, nombre, credencial, publica, contador, respaldable,
                            respaldada, creada)
                        select :sujeto, :llave, :nombre, :credencial, :publica, :contador, :respaldable, :respaldada,
                            :creada
                        where not exists (select from llaves.llave where credencial = :credencial)
                        """)
                        .param("sujeto", llave.titular().sujeto())
                        .param("llave", llave.id().valor())
                        .param("nombre", llave.nombre())
                        .param("credencial", credencial.id().bytes())
                        .param("publica", credencial.publica().bytes())
                        .param("contador", credencial.contador())
                        .param("respaldable", credencial.respaldable())
                        .param("respaldada", credencial.respaldada())
                        .param("creada", Timestamp.from(llave.creada()))
                        .update()
                == 1;
    }

    @Override
    public boolean renombrar(Titular titular, LlaveId id, String nombre) {
        return base.sql("update llaves.llave set nombre = :nombre where sujeto = :sujeto and llave_id = :llave")
                        .param("nombre", nombre)
                        .param("sujeto", titular.sujeto())
                        .param("llave", id.valor())
                        .update()
                == 1;
    }

    @Override
    public boolean quitar(Titular titular, LlaveId id) {
        return base.sql("delete from llaves.llave where sujeto = :sujeto and llave_id = :llave")
                        .param("sujeto", titular.sujeto())
                        .param("llave", id.valor())
                        .update()
                == 1;
    }

    @Override
    public Optional<Presentada> buscar(Octetos manija, Octetos credencial) {
        return base.sql("""
                        select l.*, t.papel from llaves.titular t join llaves.llave l using (sujeto)
                        where t.manija = :manija and l.credencial = :credencial
                        """)
                .param("manija", manija.bytes())
                .param("credencial", credencial.bytes())
                .query((renglon, numero) -> new Presentada(llave(renglon), credencial(renglon)))
                .optional();
    }

    @Override
    public boolean usar(Llave llave, long contador, boolean respaldada, Instant ahora) {
        return base.sql("""
                        update llaves.llave set contador = :contador, respaldada = :respaldada, usada = :ahora
                        where sujeto = :sujeto and llave_id = :llave and bloqueada is null
                            and (contador < :contador or contador = 0 and :contador = 0)
                        """)
                        .param("contador", contador)
                        .param("respaldada", respaldada)
                        .param("ahora", Timestamp.from(ahora))
                        .param("sujeto", llave.titular().sujeto())
                        .param("llave", llave.id().valor())
                        .update()
                == 1;
    }

    @Override
    public void bloquear(Llave llave, Instant ahora) {
        base.sql("""
                        update llaves.llave set bloqueada = coalesce(bloqueada, :ahora)
                        where sujeto = :sujeto and llave_id = :llave
                        """)
                .param("ahora", Timestamp.from(ahora))
                .param("sujeto", llave.titular().sujeto())
                .param("llave", llave.id().valor())
                .update();
    }

    private static String papel(Titular titular) {
        return switch (titular) {
            case Titular.DelContratista contratista -> CONTRATISTA;
            case Titular.DelCapturista capturista -> CAPTURISTA;
        };
    }

    private static Llave llave(ResultSet renglon) throws SQLException {
        var sujeto = renglon.getObject("sujeto", UUID.class);
        return new Llave(
                new LlaveId(renglon.getObject("llave_id", UUID.class)),
                renglon.getString("papel").equals(CONTRATISTA)
                        ? new Titular.DelContratista(new ContratistaId(sujeto))
                        : new Titular.DelCapturista(new CapturistaId(sujeto)),
                renglon.getString("nombre"),
                renglon.getTimestamp("creada").toInstant(),
                Optional.ofNullable(renglon.getTimestamp("usada")).map(Timestamp::toInstant),
                Optional.ofNullable(renglon.getTimestamp("bloqueada")).map(Timestamp::toInstant));
    }

    private static Credencial credencial(ResultSet renglon) throws SQLException {
        return new Credencial(
                new Octetos(renglon.getBytes("credencial")),
                new Octetos(renglon.getBytes("publica")),
                renglon.getLong("contador"),
                renglon.getBoolean("respaldable"),
                renglon.getBoolean("respaldada"));
    }
}
