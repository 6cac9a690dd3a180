package mx.icsoe.efirma.revocacion;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.Optional;
import mx.icsoe.efirma.revocacion.EstadoDeRevocacion.Causa;
import mx.icsoe.efirma.revocacion.EstadoDeRevocacion.NoConsultado;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.SingleResp;

/** Juzga una respuesta OCSP con los pasos de RFC 6960 § 3.2, más el nonce y una frescura de dos minutos. */
final class RespuestaOcsp {

    static final Duration FRESCURA = Duration.ofMinutes(2);

    private final byte[] octetos;
    private final BasicOCSPResp basica;
    private final PreguntaOcsp pregunta;
    private final Instant ahora;

    private RespuestaOcsp(byte[] octetos, BasicOCSPResp basica, PreguntaOcsp pregunta, Instant ahora) {
        this.octetos = octetos;
        this.basica = basica;
        this.pregunta = pregunta;
        this.ahora = ahora;
    }

    static EstadoDeRevocacion juzgar(byte[] octetos, PreguntaOcsp pregunta, Instant ahora) {
        try {
            OCSPResp respuesta = new OCSPResp(octetos);
            if (respuesta.getStatus() != OCSPResp.SUCCESSFUL) {
                return new NoConsultado(Causa.SERVICIO_CON_ERROR);
            }
            return respuesta.getResponseObject() instanceof BasicOCSPResp basica
                    ? new RespuestaOcsp(octetos, basica, pregunta, ahora).estado()
                    : new NoConsultado(Causa.RESPUESTA_ILEGIBLE);
        } catch (IOException | OCSPException | RuntimeException e) {
            // Bouncy Castle lanza varias excepciones no declaradas ante ASN.1 torcido: todas dicen lo mismo.
            return new NoConsultado(Causa.RESPUESTA_ILEGIBLE);
        }
    }

    private EstadoDeRevocacion estado() {
        Optional<SingleResp> una = Arrays.stream(basica.getResponses())
                .filter(respuesta -> respuesta.getCertID().equals(pregunta.identificador()))
                .findFirst();
        if (una.isEmpty()) {
            return new NoConsultado(Causa.OTRO_CERTIFICADO);
        }
        return new FirmanteOcsp(pregunta.emisora(), ahora)
                .objecion(basica)
                .or(this::objecionAlNonce)
                .or(() -> objecionAlTiempo(una.get()))
                .<EstadoDeRevocacion>map(NoConsultado::new)
                .orElseGet(() -> segun(una.get().getCertStatus()));
    }

    private Optional<Causa> objecionAlNonce() {
        Extension extension = basica.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce);
        if (extension == null) {
            return Optional.of(Causa.SIN_NONCE);
        }
        return pregunta.nonce().equals(extension.getParsedValue()) ? Optional.empty() : Optional.of(Causa.OTRO_NONCE);
    }

    private Optional<Causa> objecionAlTiempo(SingleResp una) {
        Instant producida = basica.getProducedAt().toInstant();
        Instant desde = una.getThisUpdate().toInstant();
        Date siguiente = una.getNextUpdate();
        boolean fresca = !producida.isBefore(ahora.minus(FRESCURA)) && !producida.isAfter(ahora.plus(FRESCURA));
        boolean vale = !desde.isAfter(ahora.plus(FRESCURA))
                && !(siguiente == null ? desde : siguiente.toInstant()).isBefore(ahora.minus(FRESCURA));
        return fresca && vale ? Optional.empty() : Optional.of(Causa.FUERA_DE_TIEMPO);
    }

    private EstadoDeRevocacion segun(CertificateStatus estado) {
        Evidencia evidencia = new Evidencia(basica.getProducedAt().toInstant(), octetos);
        if (estado == CertificateStatus.GOOD) {
            return SegundoJuez.confirma(pregunta, octetos, ahora)
                    ? new EstadoDeRevocacion.Vigente(evidencia)
                    : new NoConsultado(Causa.SEGUNDO_JUEZ_EN_CONTRA);
        }
        return estado instanceof RevokedStatus revocado
                ? new EstadoDeRevocacion.Revocado(revocado.getRevocationTime().toInstant(), evidencia)
                : new EstadoDeRevocacion.Desconocido(evidencia);
    }
}
