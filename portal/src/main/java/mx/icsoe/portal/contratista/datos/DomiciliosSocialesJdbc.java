package mx.icsoe.portal.contratista.datos;

import java.sql.Timestamp;
import java.util.Optional;
import java.util.UUID;
import mx.icsoe.portal.contratista.DomicilioSocial;
import mx.icsoe.portal.contratista.DomiciliosSociales;
import mx.icsoe.portal.contratista.Version;
import mx.icsoe.portal.domicilio.DomicilioId;
import mx.icsoe.portal.nucleo.ContratistaId;
import org.jspecify.annotations.Nullable;
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
                        select version, igual_al_fiscal, domicilio, guardado, serie from contratista.domicilio_social
                        where contratista_id = :id order by version desc limit 1
                        """)
                .param("id", contratista.valor())
                .query((renglon, numero) -> new Version<>(
                        renglon.getInt("version"),
                        dicho(renglon.getBoolean("igual_al_fiscal"), renglon.getObject("domicilio", UUID.class)),
                        renglon.getTimestamp("guardado").toInstant(),
                        renglon.getString("serie")))
                .optional();
    }

    @Override
    public void agregar(ContratistaId contratista, Version<DomicilioSocial> version) {
        base.sql("""
                        insert into contratista.domicilio_social
                            (contratista_id, version, igual_al_fiscal, domicilio, guardado, serie)
                        values (:id, :version, :igual, :domicilio, :guardado, :serie)
                        """)
                .param("id", contratista.valor())
                .param("version", version.numero())
                .param("igual", version.valor() instanceof DomicilioSocial.IgualAlFiscal)
                .param("domicilio", domicilio(version.valor()))
                .param("guardado", Timestamp.from(version.guardado()))
                .param("serie", version.serie())
                .update();
    }

    private static DomicilioSocial dicho(boolean igual, @Nullable UUID domicilio) {
        if (igual) {
            return new DomicilioSocial.IgualAlFiscal();
        }
        return domicilio == null
                ? new DomicilioSocial.PorUbicar()
                : new DomicilioSocial.Ubicado(new DomicilioId(domicilio));
    }

    private static @Nullable UUID domicilio(DomicilioSocial dicho) {
        return dicho instanceof DomicilioSocial.Ubicado ubicado
                ? ubicado.domicilio().valor()
                : null;
    }
}
