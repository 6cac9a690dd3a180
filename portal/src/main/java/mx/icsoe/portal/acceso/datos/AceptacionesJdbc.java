package mx.icsoe.portal.acceso.datos;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import mx.icsoe.portal.acceso.Aceptaciones;
import mx.icsoe.portal.acceso.TextoDeTerminos;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Huella;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@link Aceptaciones} en PostgreSQL. */
@Repository
class AceptacionesJdbc implements Aceptaciones {

    private final JdbcClient base;

    AceptacionesJdbc(JdbcClient base) {
        this.base = base;
    }

    @Override
    public Optional<Huella> publicada(int version) {
        return base.sql("select huella from acceso.terminos where version = :version")
                .param("version", version)
                .query(String.class)
                .optional()
                .map(Huella::new);
    }

    @Override
    public void publicar(TextoDeTerminos texto, Instant cuando) {
        base.sql("""
                        insert into acceso.terminos (version, huella, publicada) values (:version, :huella, :cuando)
                        on conflict (version) do nothing
                        """)
                .param("version", texto.version())
                .param("huella", texto.huella().hex())
                .param("cuando", Timestamp.from(cuando))
                .update();
    }

    @Override
    public boolean aceptada(ContratistaId contratista, int version) {
        return base.sql("""
                        select exists (select from acceso.aceptacion
                            where contratista_id = :contratista and version = :version)
                        """)
                .param("contratista", contratista.valor())
                .param("version", version)
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean asentar(ContratistaId contratista, TextoDeTerminos texto, String serie, Instant cuando) {
        return base.sql("""
                        insert into acceso.aceptacion (contratista_id, version, huella, serie, cuando)
                        values (:contratista, :version, :huella, :serie, :cuando)
                        on conflict do nothing
                        """)
                        .param("contratista", contratista.valor())
                        .param("version", texto.version())
                        .param("huella", texto.huella().hex())
                        .param("serie", serie)
                        .param("cuando", Timestamp.from(cuando))
                        .update()
                == 1;
    }
}
