package mx.icsoe.efirma.demostracion;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import mx.icsoe.efirma.certificado.Clase;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.misc.MiscObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * Molde de un certificado: nace con la forma que le da el SAT y deja cambiar lo que haga falta, también para mal en
 * las pruebas. Los de titular no llevan identificadores de llave ni dicen dónde preguntar por su revocación.
 */
public final class Molde {

    private final X500Name sujeto;
    private final Map<ASN1ObjectIdentifier, Extension> extensiones = new LinkedHashMap<>();
    private BigInteger numero = numero("99990000000000000001");
    private Instant desde = Instant.EPOCH;
    private Instant hasta = Instant.EPOCH;
    private String algoritmo = "SHA256withRSA";

    public Molde(X500Name sujeto) {
        this.sujeto = sujeto;
    }

    /** e.firma de una persona. */
    public static Molde fiel(Persona persona) {
        return new Molde(Nombres.de(persona, Clase.FIEL))
                .extension(Extension.basicConstraints, true, new BasicConstraints(false))
                .usos(KeyUsage.digitalSignature
                        | KeyUsage.nonRepudiation
                        | KeyUsage.dataEncipherment
                        | KeyUsage.keyAgreement)
                .extension(MiscObjectIdentifiers.netscapeCertType, false, new DERBitString((byte) 0xA0, 5))
                .usosExtendidos(KeyPurposeId.id_kp_emailProtection, KeyPurposeId.id_kp_clientAuth);
    }

    /** Certificado de sello digital (CSD) de una persona. */
    public static Molde selloDigital(Persona persona) {
        return new Molde(Nombres.de(persona, Clase.SELLO_DIGITAL))
                .extension(Extension.basicConstraints, true, new BasicConstraints(false))
                .usos(KeyUsage.digitalSignature | KeyUsage.nonRepudiation);
    }

    /** Autoridad certificadora con hasta {@code debajo} autoridades entre ella y el titular. */
    public static Molde autoridad(String nombre, int debajo) {
        return new Molde(Nombres.deAutoridad(nombre))
                .extension(Extension.basicConstraints, true, new BasicConstraints(debajo))
                .usos(KeyUsage.digitalSignature | KeyUsage.keyCertSign | KeyUsage.cRLSign);
    }

    /** Delegado que firma respuestas OCSP; como el del SAT, sin la marca ocsp-nocheck. */
    public static Molde delegadoOcsp(String nombre) {
        return new Molde(Nombres.deAutoridad(nombre))
                .usos(KeyUsage.digitalSignature)
                .usosExtendidos(KeyPurposeId.id_kp_OCSPSigning);
    }

    /** Número de certificado de 20 dígitos, que se escribe con un octeto ASCII por dígito. */
    public Molde serie(String digitos) {
        numero = numero(digitos);
        return this;
    }

    public Molde vigencia(Instant primero, Instant ultimo) {
        desde = primero;
        hasta = ultimo;
        return this;
    }

    public Molde algoritmo(String nombreJca) {
        algoritmo = nombreJca;
        return this;
    }

    /** Pone o cambia una extensión. */
    public Molde extension(ASN1ObjectIdentifier oid, boolean critica, ASN1Encodable valor) {
        try {
            extensiones.put(oid, Extension.create(oid, critica, valor));
            return this;
        } catch (IOException e) {
            throw new IllegalArgumentException("extensión que no se puede codificar", e);
        }
    }

    public Molde sin(ASN1ObjectIdentifier oid) {
        extensiones.remove(oid);
        return this;
    }

    public Molde usos(int bits) {
        return extension(Extension.keyUsage, false, new KeyUsage(bits));
    }

    public Molde usosExtendidos(KeyPurposeId... propositos) {
        return extension(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(propositos));
    }

    /** El certificado DER de esa llave, firmado por una autoridad. */
    public byte[] emitir(PublicKey clave, Pareja emisora) {
        return emitir(clave, X500Name.getInstance(emisora.certificado().sujeto().completo()), emisora.llave());
    }

    /** El certificado DER de una raíz, que se firma a sí misma. */
    public byte[] emitirAutofirmado(PublicKey clave, PrivateKey llave) {
        return emitir(clave, sujeto, llave);
    }

    private byte[] emitir(PublicKey clave, X500Name emisor, PrivateKey llave) {
        try {
            X509v3CertificateBuilder certificado = new X509v3CertificateBuilder(
                    emisor,
                    numero,
                    Date.from(desde),
                    Date.from(hasta),
                    sujeto,
                    SubjectPublicKeyInfo.getInstance(clave.getEncoded()));
            for (Extension extension : extensiones.values()) {
                certificado.addExtension(extension);
            }
            return certificado
                    .build(new JcaContentSignerBuilder(algoritmo).build(llave))
                    .getEncoded();
        } catch (IOException | OperatorCreationException e) {
            throw new IllegalStateException("no se pudo emitir el certificado de demostración", e);
        }
    }

    private static BigInteger numero(String digitos) {
        return new BigInteger(1, digitos.getBytes(StandardCharsets.US_ASCII));
    }
}
