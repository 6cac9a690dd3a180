package mx.icsoe.portal.contratista.datos;

import java.sql.Timestamp;
import java.util.Optional;
import mx.icsoe.portal.contratista.DomicilioSocial;
import mx.icsoe.portal.contratista.DomiciliosSociales;
import mx.icsoe.portal.contratista.Version;
import mx.icsoe.portal.nucleo.ContratistaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@link DomiciliosSociales} en PostgreSQL. */
@Repository
class DomiciliosSocialesJdbc implements DomiciliosSociales {

    private final JdbcClient base;

    DomiciliosSocialesJdbc(JdbcClient base) {
        this.base = base;
    }

    @Override
    public Optional<Version<DomicilioSocial>> vigente(ContratistaId contratista) {
        return base.sql("""
                        select version, igual_al_fiscal, guardado, serie from contratista.domicilio_social
                        where contratista_id = :id order by version desc limit 1
                        """)
                .param("id", contratista.valor())
                .query((renglon, numero) -> new Version<>(
                        renglon.getInt("version"),
                        new DomicilioSocial(renglon.getBoolean("igual_al_fiscal")),
                        renglon.getTimestamp("guardado").toInstant(),
                        renglon.getString("serie")))
                .optional();
    }

    @Override
    public boolean agregar(ContratistaId contratista, Version<DomicilioSocial> version) {
        return base.sql("""
                        insert into contratista.domicilio_social
                            (contratista_id, version, igual_al_fiscal, guardado, serie)
                        values (:id, :version, :igual, :guardado, :serie)
                        on conflict (contratista_id, version) do nothing
                        """)
                        .param("id", contratista.valor())
                        .param("version", version.numero())
                        .param("igual", version.valor().igualAlFiscal())
                        .param("guardado", Timestamp.from(version.guardado()))
                        .param("serie", version.serie())
                        .update()
                == 1;
    }
}
