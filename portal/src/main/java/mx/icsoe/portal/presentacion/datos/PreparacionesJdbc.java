package mx.icsoe.portal.presentacion.datos;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Optional;
import java.util.UUID;
import mx.icsoe.portal.informativas.InformativaId;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Huella;
import mx.icsoe.portal.presentacion.Preparacion;
import mx.icsoe.portal.presentacion.Preparaciones;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@link Preparaciones} en PostgreSQL. */
@Repository
class PreparacionesJdbc implements Preparaciones {

    private final JdbcClient base;

    PreparacionesJdbc(JdbcClient base) {
        this.base = base;
    }

    @Override
    public void poner(Preparacion preparacion) {
        base.sql("""
                        insert into presentacion.preparacion (contratista_id, informativa_id, sesion, preliminar,
                            version, cadena, serie, documento, contratos, trabajadores, fecha, vence)
                        values (:contratista, :informativa, :sesion, :preliminar, :version, :cadena, :serie,
                            :documento, :contratos, :trabajadores, :fecha, :vence)
                        on conflict (contratista_id, informativa_id) do update set
                            sesion = excluded.sesion, preliminar = excluded.preliminar, version = excluded.version,
                            cadena = excluded.cadena, serie = excluded.serie, documento = excluded.documento,
                            contratos = excluded.contratos, trabajadores = excluded.trabajadores,
                            fecha = excluded.fecha, vence = excluded.vence
                        """)
                .param("contratista", preparacion.contratista().valor())
                .param("informativa", preparacion.informativa().valor())
                .param("sesion", preparacion.sesion())
                .param("preliminar", preparacion.preliminar())
                .param("version", preparacion.version())
                .param("cadena", preparacion.cadena())
                .param("serie", preparacion.serie())
                .param("documento", preparacion.documento().hex())
                .param("contratos", preparacion.contratos())
                .param("trabajadores", preparacion.trabajadores())
                .param("fecha", Timestamp.from(preparacion.fecha()))
                .param("vence", Timestamp.from(preparacion.vence()))
                .update();
    }

    @Override
    public Optional<Preparacion> buscar(ContratistaId contratista, InformativaId informativa) {
        return base.sql("""
                        select * from presentacion.preparacion
                        where contratista_id = :contratista and informativa_id = :informativa
                        """)
                .param("contratista", contratista.valor())
                .param("informativa", informativa.valor())
                .query(PreparacionesJdbc::leer)
                .optional();
    }

    private static Preparacion leer(ResultSet renglon, int numero) throws SQLException {
        return new Preparacion(
                new ContratistaId(renglon.getObject("contratista_id", UUID.class)),
                new InformativaId(renglon.getObject("informativa_id", UUID.class)),
                renglon.getString("sesion"),
                renglon.getObject("preliminar", UUID.class),
                renglon.getInt("version"),
                renglon.getString("cadena"),
                renglon.getString("serie"),
                new Huella(renglon.getString("documento")),
                renglon.getInt("contratos"),
                renglon.getLong("trabajadores"),
                renglon.getTimestamp("fecha").toInstant(),
                renglon.getTimestamp("vence").toInstant());
    }
}
