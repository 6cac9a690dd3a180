package mx.icsoe.portal.documentos.datos;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import mx.icsoe.portal.documentos.Clase;
import mx.icsoe.portal.documentos.Documento;
import mx.icsoe.portal.documentos.DocumentoId;
import mx.icsoe.portal.documentos.DocumentosGuardados;
import mx.icsoe.portal.nucleo.Autor;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Huella;
import mx.icsoe.portal.plataforma.almacen.UsosDeContenido;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@link DocumentosGuardados} en PostgreSQL. */
@Repository
class DocumentosJdbc implements DocumentosGuardados, UsosDeContenido {

    private final JdbcClient sql;

    DocumentosJdbc(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public int ultimoTurno(ContratistaId contratista, Clase clase) {
        return sql.sql("""
                SELECT coalesce(max(turno), 0) FROM documentos.recibido
                WHERE contratista_id = :contratista AND clase = :clase
                """)
                .param("contratista", contratista.valor())
                .param("clase", clase.name())
                .query(Integer.class)
                .single();
    }

    @Override
    public boolean agregar(Documento documento, int turno) {
        return sql.sql("""
                INSERT INTO documentos.recibido (
                    contratista_id, documento_id, clase, turno, nombre, bytes, huella, paginas,
                    recibido, autor_papel, autor_referencia)
                VALUES (:contratista, :documento, :clase, :turno, :nombre, :bytes, :huella, :paginas,
                    :recibido, :papel, :referencia)
                ON CONFLICT (contratista_id, clase, turno) DO NOTHING
                """)
                        .param("contratista", documento.contratista().valor())
                        .param("documento", documento.id().valor())
                        .param("clase", documento.clase().name())
                        .param("turno", turno)
                        .param("nombre", documento.nombre())
                        .param("bytes", documento.bytes())
                        .param("huella", documento.huella().hex())
                        .param("paginas", documento.paginas())
                        .param("recibido", enUtc(documento.recibido()))
                        .param("papel", documento.autor().papel())
                        .param("referencia", documento.autor().referencia())
                        .update()
                == 1;
    }

    @Override
    public Optional<Documento> vigente(ContratistaId contratista, Clase clase) {
        return sql.sql("""
                SELECT r.* FROM documentos.recibido r
                WHERE r.contratista_id = :contratista AND r.clase = :clase
                  AND r.turno = (SELECT max(turno) FROM documentos.recibido
                                 WHERE contratista_id = :contratista AND clase = :clase)
                  AND NOT EXISTS (SELECT 1 FROM documentos.retirado t
                                  WHERE t.contratista_id = r.contratista_id AND t.documento_id = r.documento_id)
                """)
                .param("contratista", contratista.valor())
                .param("clase", clase.name())
                .query(DocumentosJdbc::leer)
                .optional();
    }

    @Override
    public Set<ContratistaId> conVigente(Collection<ContratistaId> contratistas, Clase clase) {
        return Set.copyOf(sql.sql("""
                SELECT u.contratista_id FROM (
                    SELECT DISTINCT ON (contratista_id) contratista_id, documento_id FROM documentos.recibido
                    WHERE contratista_id = ANY (:contratistas) AND clase = :clase
                    ORDER BY contratista_id, turno DESC) u
                WHERE NOT EXISTS (SELECT 1 FROM documentos.retirado t
                                  WHERE t.contratista_id = u.contratista_id AND t.documento_id = u.documento_id)
                """)
                .param(
                        "contratistas",
                        contratistas.stream().map(ContratistaId::valor).toArray(UUID[]::new))
                .param("clase", clase.name())
                .query((fila, numero) -> new ContratistaId(fila.getObject(1, UUID.class)))
                .list());
    }

    @Override
    public Optional<Documento> vigente(ContratistaId contratista, DocumentoId documento) {
        return sql.sql("""
                SELECT r.* FROM documentos.recibido r
                WHERE r.contratista_id = :contratista AND r.documento_id = :documento
                  AND NOT EXISTS (SELECT 1 FROM documentos.recibido s
                                  WHERE s.contratista_id = r.contratista_id AND s.clase = r.clase AND s.turno > r.turno)
                  AND NOT EXISTS (SELECT 1 FROM documentos.retirado t
                                  WHERE t.contratista_id = r.contratista_id AND t.documento_id = r.documento_id)
                """)
                .param("contratista", contratista.valor())
                .param("documento", documento.valor())
                .query(DocumentosJdbc::leer)
                .optional();
    }

    @Override
    public boolean retirar(ContratistaId contratista, DocumentoId documento, Autor autor, Instant cuando) {
        return sql.sql("""
                INSERT INTO documentos.retirado (contratista_id, documento_id, retirado, autor_papel, autor_referencia)
                VALUES (:contratista, :documento, :retirado, :papel, :referencia)
                ON CONFLICT DO NOTHING
                """)
                        .param("contratista", contratista.valor())
                        .param("documento", documento.valor())
                        .param("retirado", enUtc(cuando))
                        .param("papel", autor.papel())
                        .param("referencia", autor.referencia())
                        .update()
                == 1;
    }

    /** También usan su contenido los sustituidos y los retirados: su rastro se conserva entero. */
    @Override
    public boolean usa(Huella huella) {
        return sql.sql("SELECT EXISTS (SELECT 1 FROM documentos.recibido WHERE huella = :huella)")
                .param("huella", huella.hex())
                .query(Boolean.class)
                .single();
    }

    private static OffsetDateTime enUtc(Instant instante) {
        return instante.atOffset(ZoneOffset.UTC);
    }

    private static Documento leer(ResultSet fila, int numero) throws SQLException {
        return new Documento(
                new DocumentoId(fila.getObject("documento_id", UUID.class)),
                new ContratistaId(fila.getObject("contratista_id", UUID.class)),
                Clase.valueOf(fila.getString("clase")),
                fila.getString("nombre"),
                fila.getLong("bytes"),
                new Huella(fila.getString("huella")),
                fila.getInt("paginas"),
                fila.getObject("recibido", OffsetDateTime.class).toInstant(),
                new Autor(fila.getString("autor_papel"), fila.getString("autor_referencia")));
    }
}
