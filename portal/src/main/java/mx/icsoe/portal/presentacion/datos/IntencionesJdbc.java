package mx.icsoe.portal.presentacion.datos;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.icsoe.efirma.revocacion.Evidencia;
import mx.icsoe.portal.informativas.InformativaId;
import mx.icsoe.portal.nucleo.Autor;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Folio;
import mx.icsoe.portal.nucleo.Huella;
import mx.icsoe.portal.nucleo.Octetos;
import mx.icsoe.portal.presentacion.Intencion;
import mx.icsoe.portal.presentacion.Intenciones;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@link Intenciones} en PostgreSQL. */
@Repository
class IntencionesJdbc implements Intenciones {

    private final JdbcClient base;

    IntencionesJdbc(JdbcClient base) {
        this.base = base;
    }

    @Override
    public void agregar(Intencion intencion) {
        var firmado = intencion.firmado();
        var cuentas = intencion.cuentas();
        base.sql("""
                        insert into presentacion.intencion (contratista_id, informativa_id, folio, momento,
                            extemporanea, version, cadena, fecha, certificado, serie, nombre, firma, ocsp,
                            ocsp_producida, verificada, documento, contratos, trabajadores, primer_contrato, papel,
                            referencia)
                        values (:contratista, :informativa, :folio, :momento, :extemporanea, :version, :cadena,
                            :fecha, :certificado, :serie, :nombre, :firma, :ocsp, :ocspProducida, :verificada,
                            :documento, :contratos, :trabajadores, :primerContrato, :papel, :referencia)
                        """)
                .param("contratista", intencion.contratista().valor())
                .param("informativa", intencion.informativa().valor())
                .param("folio", intencion.folio().valor())
                .param("momento", Timestamp.from(intencion.momento()))
                .param("extemporanea", intencion.extemporanea())
                .param("version", intencion.version())
                .param("cadena", firmado.cadena())
                .param("fecha", Timestamp.from(firmado.fecha()))
                .param("certificado", firmado.certificado().bytes())
                .param("serie", firmado.serie())
                .param("nombre", firmado.nombre())
                .param("firma", firmado.firma())
                .param("ocsp", firmado.ocsp().respuesta())
                .param("ocspProducida", Timestamp.from(firmado.ocsp().producida()))
                .param("verificada", Timestamp.from(firmado.verificada()))
                .param("documento", firmado.documento().hex())
                .param("contratos", cuentas.contratos())
                .param("trabajadores", cuentas.trabajadores())
                .param("primerContrato", cuentas.primerContrato().orElse(null), Types.BIGINT)
                .param("papel", intencion.autor().papel())
                .param("referencia", intencion.autor().referencia())
                .update();
    }

    @Override
    public Optional<Intencion> buscar(ContratistaId contratista, InformativaId informativa) {
        return base.sql("""
                        select * from presentacion.intencion
                        where contratista_id = :contratista and informativa_id = :informativa
                        """)
                .param("contratista", contratista.valor())
                .param("informativa", informativa.valor())
                .query(IntencionesJdbc::leer)
                .optional();
    }

    @Override
    public List<Intencion> pendientes(Lugar desde, int cuantas) {
        return base.sql("""
                        select i.* from presentacion.intencion i
                        where (i.momento, i.folio) > (:momento, :folio)
                            and not exists (select from presentacion.presentada p
                                where p.contratista_id = i.contratista_id and p.informativa_id = i.informativa_id)
                        order by i.momento, i.folio limit :cuantas
                        """)
                .param("momento", Timestamp.from(desde.momento()))
                .param("folio", desde.folio())
                .param("cuantas", cuantas)
                .query(IntencionesJdbc::leer)
                .list();
    }

    private static Intencion leer(ResultSet renglon, int numero) throws SQLException {
        long primero = renglon.getLong("primer_contrato");
        Optional<Long> primerContrato = renglon.wasNull() ? Optional.empty() : Optional.of(primero);
        return new Intencion(
                new ContratistaId(renglon.getObject("contratista_id", UUID.class)),
                new InformativaId(renglon.getObject("informativa_id", UUID.class)),
                new Folio(renglon.getString("folio")),
                renglon.getTimestamp("momento").toInstant(),
                renglon.getBoolean("extemporanea"),
                renglon.getInt("version"),
                firmado(renglon),
                new Intencion.Cuentas(renglon.getInt("contratos"), renglon.getLong("trabajadores"), primerContrato),
                new Autor(renglon.getString("papel"), renglon.getString("referencia")));
    }

    private static Intencion.Firmado firmado(ResultSet renglon) throws SQLException {
        return new Intencion.Firmado(
                renglon.getString("cadena"),
                renglon.getTimestamp("fecha").toInstant(),
                new Octetos(renglon.getBytes("certificado")),
                renglon.getString("serie"),
                renglon.getString("nombre"),
                renglon.getString("firma"),
                new Evidencia(renglon.getTimestamp("ocsp_producida").toInstant(), renglon.getBytes("ocsp")),
                renglon.getTimestamp("verificada").toInstant(),
                new Huella(renglon.getString("documento")));
    }
}
