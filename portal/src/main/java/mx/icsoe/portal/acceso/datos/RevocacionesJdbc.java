package mx.icsoe.portal.acceso.datos;

import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.Optional;
import mx.icsoe.efirma.certificado.CertificadoX509;
import mx.icsoe.efirma.revocacion.EstadoDeRevocacion;
import mx.icsoe.efirma.revocacion.Evidencia;
import mx.icsoe.efirma.revocacion.RevocacionesConocidas;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@link RevocacionesConocidas} en PostgreSQL: sobreviven a un reinicio y sirven entre nodos. */
@Repository
class RevocacionesJdbc implements RevocacionesConocidas {

    private final JdbcClient base;
    private final InstantSource reloj;

    RevocacionesJdbc(JdbcClient base, InstantSource reloj) {
        this.base = base;
        this.reloj = reloj;
    }

    @Override
    public Optional<EstadoDeRevocacion.Revocado> de(CertificadoX509 certificado) {
        return base.sql("select desde, ocsp, ocsp_producida from acceso.revocacion where huella = :huella")
                .param("huella", certificado.huella())
                .query((renglon, numero) -> new EstadoDeRevocacion.Revocado(
                        renglon.getTimestamp("desde").toInstant(),
                        new Evidencia(renglon.getTimestamp("ocsp_producida").toInstant(), renglon.getBytes("ocsp"))))
                .optional();
    }

    @Override
    public void anotar(CertificadoX509 certificado, EstadoDeRevocacion.Revocado revocado) {
        base.sql("""
                        insert into acceso.revocacion (huella, desde, certificado, ocsp, ocsp_producida, anotada)
                        values (:huella, :desde, :certificado, :ocsp, :producida, :ahora)
                        on conflict (huella) do nothing
                        """)
                .param("huella", certificado.huella())
                .param("desde", Timestamp.from(revocado.desde()))
                .param("certificado", certificado.entero().completo())
                .param("ocsp", revocado.evidencia().respuesta())
                .param("producida", Timestamp.from(revocado.evidencia().producida()))
                .param("ahora", Timestamp.from(reloj.instant()))
                .update();
    }
}
