package mx.icsoe.efirma.demostracion;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Date;
import java.util.Optional;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPRespBuilder;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReq;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.Req;
import org.bouncycastle.cert.ocsp.RespID;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.UnknownStatus;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.Nullable;

/** Contesta preguntas OCSP con la verdad del registro, firmadas por el delegado de la autoridad. */
final class RespuestasOcsp {

    private static final Duration VIDA = Duration.ofMinutes(5);

    private final AutoridadDeDemostracion autoridad;
    private final InstantSource reloj;

    RespuestasOcsp(AutoridadDeDemostracion autoridad, InstantSource reloj) {
        this.autoridad = autoridad;
        this.reloj = reloj;
    }

    byte[] contestar(byte[] pregunta) throws IOException {
        try {
            OCSPReq peticion = new OCSPReq(pregunta);
            Pareja delegado = autoridad.delegado();
            BasicOCSPRespBuilder respuesta = new BasicOCSPRespBuilder(new RespID(
                    X500Name.getInstance(delegado.certificado().sujeto().completo())));
            Date ahora = Date.from(reloj.instant());
            Date siguiente = Date.from(reloj.instant().plus(VIDA));
            for (Req una : peticion.getRequestList()) {
                respuesta.addResponse(una.getCertID(), estado(una), ahora, siguiente);
            }
            Extension nonce = peticion.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce);
            if (nonce != null) {
                respuesta.setResponseExtensions(new Extensions(nonce));
            }
            X509CertificateHolder[] adjuntos = {
                new X509CertificateHolder(delegado.certificado().entero().completo())
            };
            return new OCSPRespBuilder()
                    .build(
                            OCSPResp.SUCCESSFUL,
                            respuesta.build(
                                    new JcaContentSignerBuilder("SHA256withRSA").build(delegado.llave()),
                                    adjuntos,
                                    ahora))
                    .getEncoded();
        } catch (OCSPException | OperatorCreationException e) {
            throw new IOException("no se pudo contestar", e);
        }
    }

    /** El estado según el registro; en OCSP «vigente» se escribe con nulo. */
    private @Nullable CertificateStatus estado(Req una) {
        Optional<Registro.Estado> estado =
                autoridad.registro().estado(una.getCertID().getSerialNumber());
        if (estado.isEmpty()) {
            return new UnknownStatus();
        }
        return switch (estado.get()) {
            case Registro.Estado.Expedido _ -> CertificateStatus.GOOD;
            case Registro.Estado.Revocado(var desde) -> new RevokedStatus(Date.from(desde), CRLReason.unspecified);
        };
    }
}
