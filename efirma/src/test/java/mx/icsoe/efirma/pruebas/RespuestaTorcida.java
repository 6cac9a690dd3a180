package mx.icsoe.efirma.pruebas;

import java.io.IOException;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import mx.icsoe.efirma.demostracion.AutoridadDeDemostracion;
import mx.icsoe.efirma.demostracion.Pareja;
import mx.icsoe.efirma.demostracion.Registro;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPRespBuilder;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReq;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.RespID;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.UnknownStatus;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.Nullable;

/** Arma respuestas OCSP con el defecto pedido. */
final class RespuestaTorcida {

    private final AutoridadDeDemostracion autoridad;
    private final InstantSource reloj;
    private final FirmantesOcsp firmantes;

    RespuestaTorcida(AutoridadDeDemostracion autoridad, InstantSource reloj) {
        this.autoridad = autoridad;
        this.reloj = reloj;
        this.firmantes = new FirmantesOcsp(autoridad, reloj.instant());
    }

    byte[] a(byte[] pregunta, Mentira mentira) throws IOException {
        try {
            if (mentira == Mentira.INTENTA_LUEGO) {
                return new OCSPRespBuilder()
                        .build(OCSPRespBuilder.TRY_LATER, null)
                        .getEncoded();
            }
            byte[] respuesta = firmada(new OCSPReq(pregunta), mentira);
            if (mentira == Mentira.FIRMA_ROTA) {
                torcerFirma(respuesta, new OCSPResp(respuesta));
            }
            return respuesta;
        } catch (OCSPException | OperatorCreationException e) {
            throw new IOException(e);
        }
    }

    private byte[] firmada(OCSPReq pregunta, Mentira mentira)
            throws IOException, OCSPException, OperatorCreationException {
        Instant ahora = momento(mentira);
        Pareja firmante = firmantes.para(mentira);
        CertificateID pedido = pregunta.getRequestList()[0].getCertID();
        CertificateID dicho = mentira == Mentira.OTRA_SERIE
                ? CertificateID.deriveCertificateID(
                        pedido, pedido.getSerialNumber().add(BigInteger.ONE))
                : pedido;
        Instant siguiente = ahora.plus(mentira == Mentira.CADUCADA ? Duration.ofDays(-1) : Duration.ofMinutes(5));
        Instant desde = mentira == Mentira.CADUCADA ? ahora.minus(Duration.ofDays(2)) : ahora;
        BasicOCSPRespBuilder respuesta = new BasicOCSPRespBuilder(responsable(firmante, mentira));
        respuesta.addResponse(dicho, estado(pedido.getSerialNumber(), mentira), Date.from(desde), Date.from(siguiente));
        Extension nonce = nonce(pregunta, mentira);
        if (nonce != null) {
            respuesta.setResponseExtensions(new Extensions(nonce));
        }
        X509CertificateHolder[] adjuntos = mentira == Mentira.DE_LA_EMISORA
                ? new X509CertificateHolder[0]
                : new X509CertificateHolder[] {
                    new X509CertificateHolder(firmante.certificado().entero().completo())
                };
        String algoritmo = mentira == Mentira.CON_SHA1 ? "SHA1withRSA" : "SHA256withRSA";
        return new OCSPRespBuilder()
                .build(
                        OCSPResp.SUCCESSFUL,
                        respuesta.build(
                                new JcaContentSignerBuilder(algoritmo).build(firmante.llave()),
                                adjuntos,
                                Date.from(ahora)))
                .getEncoded();
    }

    private static RespID responsable(Pareja firmante, Mentira mentira) {
        return new RespID(
                mentira == Mentira.RESPONSABLE_CON_OTRO_NOMBRE
                        ? new X500Name("CN=Otro")
                        : X500Name.getInstance(firmante.certificado().sujeto().completo()));
    }

    private Instant momento(Mentira mentira) {
        return switch (mentira) {
            case VIEJA -> reloj.instant().minus(Duration.ofMinutes(10));
            case FUTURA -> reloj.instant().plus(Duration.ofMinutes(10));
            default -> reloj.instant();
        };
    }

    private static @Nullable Extension nonce(OCSPReq pregunta, Mentira mentira) throws IOException {
        return switch (mentira) {
            case SIN_NONCE -> null;
            case OTRO_NONCE -> {
                byte[] otro = new byte[32];
                new SecureRandom().nextBytes(otro);
                yield Extension.create(OCSPObjectIdentifiers.id_pkix_ocsp_nonce, false, new DEROctetString(otro));
            }
            default -> pregunta.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce);
        };
    }

    private @Nullable CertificateStatus estado(BigInteger numero, Mentira mentira) {
        Registro.@Nullable Estado estado = autoridad.registro().estado(numero).orElse(null);
        return switch (estado) {
            case null -> new UnknownStatus();
            case Registro.Estado.Expedido _ -> CertificateStatus.GOOD;
            case Registro.Estado.Revocado(var _) when mentira == Mentira.RESUCITA -> CertificateStatus.GOOD;
            case Registro.Estado.Revocado(var desde) -> new RevokedStatus(Date.from(desde), 0);
        };
    }

    /** Cambia un bit de la firma sin tocar lo demás. */
    private static void torcerFirma(byte[] respuesta, OCSPResp leida) throws OCSPException {
        byte[] firma = ((org.bouncycastle.cert.ocsp.BasicOCSPResp) leida.getResponseObject()).getSignature();
        for (int i = 0; i + firma.length <= respuesta.length; i++) {
            if (java.util.Arrays.equals(respuesta, i, i + firma.length, firma, 0, firma.length)) {
                respuesta[i + 9] ^= 1;
            }
        }
    }
}
