package mx.icsoe.portal.acceso.datos;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import mx.icsoe.efirma.revocacion.Evidencia;
import mx.icsoe.portal.acceso.EntradaValidada;
import mx.icsoe.portal.acceso.Entradas;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Octetos;
import mx.icsoe.portal.nucleo.Rfc;
import mx.icsoe.portal.nucleo.Uuid7;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@link Entradas} en PostgreSQL. */
@Repository
class EntradasJdbc implements Entradas {

    private final JdbcClient base;
    private final Uuid7 identificadores;

    EntradasJdbc(JdbcClient base, Uuid7 identificadores) {
        this.base = base;
        this.identificadores = identificadores;
    }

    @Override
    public void apartar(String sesion, EntradaValidada validada, Instant vence) {
        base.sql("delete from acceso.validacion where sesion = :sesion or vence < :verificada")
                .param("sesion", sesion)
                .param("verificada", Timestamp.from(validada.prueba().verificada()))
                .update();
        base.sql("""
                        insert into acceso.validacion (sesion, rfc, nombre, serie, texto, firma, certificado, ocsp,
                            ocsp_producida, verificada, vence)
                        values (:sesion, :rfc, :nombre, :serie, :texto, :firma, :certificado, :ocsp,
                            :ocspProducida, :verificada, :vence)
                        """)
                .params(parametros(validada))
                .param("sesion", sesion)
                .param("rfc", validada.rfc().valor())
                .param("nombre", validada.nombre())
                .param("vence", Timestamp.from(vence))
                .update();
    }

    @Override
    public Optional<EntradaValidada> tomar(String sesion, Instant ahora) {
        return base.sql("delete from acceso.validacion where sesion = :sesion and vence > :ahora returning *")
                .param("sesion", sesion)
                .param("ahora", Timestamp.from(ahora))
                .query(EntradasJdbc::leer)
                .optional();
    }

    @Override
    public void asentar(ContratistaId contratista, EntradaValidada validada, Instant cuando) {
        base.sql("""
                        insert into acceso.entrada (contratista_id, entrada_id, serie, texto, firma, certificado, ocsp,
                            ocsp_producida, verificada, cuando)
                        values (:contratista, :entrada, :serie, :texto, :firma, :certificado, :ocsp,
                            :ocspProducida, :verificada, :cuando)
                        """)
                .params(parametros(validada))
                .param("contratista", contratista.valor())
                .param("entrada", identificadores.siguiente())
                .param("cuando", Timestamp.from(cuando))
                .update();
    }

    @Override
    public Optional<Ultima> ultima(ContratistaId contratista) {
        return base.sql("""
                        select certificado, cuando from acceso.entrada where contratista_id = :contratista
                        order by entrada_id desc limit 1
                        """)
                .param("contratista", contratista.valor())
                .query((renglon, numero) -> new Ultima(
                        new Octetos(renglon.getBytes("certificado")),
                        renglon.getTimestamp("cuando").toInstant()))
                .optional();
    }

    private static Map<String, Object> parametros(EntradaValidada validada) {
        var prueba = validada.prueba();
        var parametros = new HashMap<String, Object>();
        parametros.put("serie", validada.serie());
        parametros.put("texto", prueba.texto());
        parametros.put("firma", prueba.firma());
        parametros.put("certificado", Base64.getDecoder().decode(prueba.certificado()));
        parametros.put("ocsp", prueba.ocsp().respuesta());
        parametros.put("ocspProducida", Timestamp.from(prueba.ocsp().producida()));
        parametros.put("verificada", Timestamp.from(prueba.verificada()));
        return parametros;
    }

    private static EntradaValidada leer(ResultSet renglon, int numero) throws SQLException {
        var prueba = new EntradaValidada.Prueba(
                renglon.getString("texto"),
                renglon.getString("firma"),
                Base64.getEncoder().encodeToString(renglon.getBytes("certificado")),
                new Evidencia(renglon.getTimestamp("ocsp_producida").toInstant(), renglon.getBytes("ocsp")),
                renglon.getTimestamp("verificada").toInstant());
        return new EntradaValidada(
                new Rfc(renglon.getString("rfc")), renglon.getString("nombre"), renglon.getString("serie"), prueba);
    }
}
