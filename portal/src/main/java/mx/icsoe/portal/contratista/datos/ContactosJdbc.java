package mx.icsoe.portal.contratista.datos;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import mx.icsoe.portal.contratista.Contacto;
import mx.icsoe.portal.contratista.Contactos;
import mx.icsoe.portal.contratista.Version;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Correo;
import mx.icsoe.portal.nucleo.Telefono;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@link Contactos} en PostgreSQL. */
@Repository
class ContactosJdbc implements Contactos {

    private final JdbcClient base;

    ContactosJdbc(JdbcClient base) {
        this.base = base;
    }

    @Override
    public Optional<Version<Contacto>> vigente(ContratistaId contratista) {
        return base.sql("""
                        select version, correo, celular, telefono_fijo, guardado, serie from contratista.contacto
                        where contratista_id = :id order by version desc limit 1
                        """)
                .param("id", contratista.valor())
                .query(ContactosJdbc::leer)
                .optional();
    }

    @Override
    public List<Version<Contacto>> historia(ContratistaId contratista) {
        return base.sql("""
                        select version, correo, celular, telefono_fijo, guardado, serie from contratista.contacto
                        where contratista_id = :id order by version desc
                        """)
                .param("id", contratista.valor())
                .query(ContactosJdbc::leer)
                .list();
    }

    @Override
    public void agregar(ContratistaId contratista, Version<Contacto> version) {
        var fijo = version.valor().telefonoFijo();
        base.sql("""
                        insert into contratista.contacto
                            (contratista_id, version, correo, celular, telefono_fijo, guardado, serie)
                        values (:id, :version, :correo, :celular, :fijo, :guardado, :serie)
                        """)
                .param("id", contratista.valor())
                .param("version", version.numero())
                .param("correo", version.valor().correo().valor())
                .param("celular", version.valor().celular().valor())
                .param("fijo", fijo == null ? null : fijo.valor())
                .param("guardado", Timestamp.from(version.guardado()))
                .param("serie", version.serie())
                .update();
    }

    private static Version<Contacto> leer(ResultSet renglon, int numero) throws SQLException {
        String fijo = renglon.getString("telefono_fijo");
        var contacto = new Contacto(
                new Correo(renglon.getString("correo")),
                new Telefono(renglon.getString("celular")),
                fijo == null ? null : new Telefono(fijo));
        return new Version<>(
                renglon.getInt("version"),
                contacto,
                renglon.getTimestamp("guardado").toInstant(),
                renglon.getString("serie"));
    }
}
