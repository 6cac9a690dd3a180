package mx.icsoe.efirma.revocacion;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import mx.icsoe.efirma.certificado.CertificadoX509;
import mx.icsoe.efirma.confianza.Autoridad;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.ocsp.CertID;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReqBuilder;

/** Pregunta OCSP por un certificado, con un nonce que solo vale para ella (RFC 6960 § 4.1, RFC 8954). */
final class PreguntaOcsp {

    private static final int OCTETOS_DEL_NONCE = 32;

    private final CertificadoX509 certificado;
    private final Autoridad emisora;
    private final CertificateID identificador;
    private final DEROctetString nonce;

    PreguntaOcsp(CertificadoX509 certificado, Autoridad emisora, SecureRandom azar) {
        this.certificado = certificado;
        this.emisora = emisora;
        this.identificador = identificador(certificado, emisora);
        byte[] octetos = new byte[OCTETOS_DEL_NONCE];
        azar.nextBytes(octetos);
        this.nonce = new DEROctetString(octetos);
    }

    CertificadoX509 certificado() {
        return certificado;
    }

    Autoridad emisora() {
        return emisora;
    }

    CertificateID identificador() {
        return identificador;
    }

    /** Valor de la extensión del nonce, tal como debe volver. */
    DEROctetString nonce() {
        return nonce;
    }

    byte[] octetos() {
        try {
            Extension extension = Extension.create(OCSPObjectIdentifiers.id_pkix_ocsp_nonce, false, nonce);
            return new OCSPReqBuilder()
                    .addRequest(identificador)
                    .setRequestExtensions(new Extensions(extension))
                    .build()
                    .getEncoded();
        } catch (IOException | OCSPException e) {
            throw new IllegalStateException("no se pudo armar la pregunta OCSP", e);
        }
    }

    /** SHA-1 solo nombra aquí a la emisora, no protege nada; es lo que entiende el servicio del SAT. */
    private static CertificateID identificador(CertificadoX509 certificado, Autoridad emisora) {
        byte[] clave = SubjectPublicKeyInfo.getInstance(
                        emisora.x509().clave().orElseThrow().getEncoded())
                .getPublicKeyData()
                .getOctets();
        return new CertificateID(new CertID(
                new AlgorithmIdentifier(OIWObjectIdentifiers.idSHA1, DERNull.INSTANCE),
                new DEROctetString(sha1(certificado.emisor().completo())),
                new DEROctetString(sha1(clave)),
                new ASN1Integer(certificado.numero())));
    }

    private static byte[] sha1(byte[] octetos) {
        try {
            return MessageDigest.getInstance("SHA-1").digest(octetos);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("toda plataforma Java trae SHA-1", e);
        }
    }
}
