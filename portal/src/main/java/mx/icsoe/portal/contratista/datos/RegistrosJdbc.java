package mx.icsoe.portal.contratista.datos;

import java.sql.Timestamp;
import java.util.Optional;
import java.util.UUID;
import mx.icsoe.portal.contratista.Registro;
import mx.icsoe.portal.contratista.Registros;
import mx.icsoe.portal.documentos.DocumentoId;
import mx.icsoe.portal.nucleo.ContratistaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@link Registros} en PostgreSQL. */
@Repository
class RegistrosJdbc implements Registros {

    private final JdbcClient base;

    RegistrosJdbc(JdbcClient base) {
        this.base = base;
    }

    @Override
    public Optional<Registro> ultimo(ContratistaId contratista) {
        return base.sql("""
                        select numero, contacto, domicilio_social, acuse, guardado, serie from contratista.registro
                        where contratista_id = :id order by numero desc limit 1
                        """)
                .param("id", contratista.valor())
                .query((renglon, numero) -> new Registro(
                        renglon.getInt("numero"),
                        renglon.getInt("contacto"),
                        renglon.getObject("domicilio_social", Integer.class),
                        new DocumentoId(renglon.getObject("acuse", UUID.class)),
                        renglon.getTimestamp("guardado").toInstant(),
                        renglon.getString("serie")))
                .optional();
    }

    @Override
    public void agregar(ContratistaId contratista, Registro registro) {
        base.sql("""
                        insert into contratista.registro
                            (contratista_id, numero, contacto, domicilio_social, acuse, guardado, serie)
                        values (:id, :numero, :contacto, :domicilio, :acuse, :guardado, :serie)
                        """)
                .param("id", contratista.valor())
                .param("numero", registro.numero())
                .param("contacto", registro.contacto())
                .param("domicilio", registro.domicilioSocial())
                .param("acuse", registro.acuse().valor())
                .param("guardado", Timestamp.from(registro.guardado()))
                .param("serie", registro.serie())
                .update();
    }
}
