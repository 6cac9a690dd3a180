package mx.icsoe.portal.plataforma.correo;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Un servidor que prueba llamarse de un modo y un cliente que confía en quien lo firmó, que es él mismo. */
final class CifradoDePrueba {

    private static final char[] SIN_CONTRASENA = {};

    private CifradoDePrueba() {}

    static SSLContext de(String nombre) {
        try {
            var generador = KeyPairGenerator.getInstance("EC");
            generador.initialize(256);
            var llaves = generador.generateKeyPair();
            var quien = new X500Principal("CN=" + nombre);
            var constructor = new JcaX509v3CertificateBuilder(
                    quien,
                    BigInteger.ONE,
                    Date.from(Instant.parse("2026-01-01T00:00:00Z")),
                    Date.from(Instant.parse("2046-01-01T00:00:00Z")),
                    quien,
                    llaves.getPublic());
            constructor.addExtension(
                    Extension.subjectAlternativeName,
                    false,
                    new GeneralNames(new GeneralName(GeneralName.dNSName, nombre)));
            var firmante = new JcaContentSignerBuilder("SHA256withECDSA").build(llaves.getPrivate());
            X509Certificate certificado = new JcaX509CertificateConverter().getCertificate(constructor.build(firmante));
            var almacen = KeyStore.getInstance("PKCS12");
            almacen.load(null, null);
            almacen.setKeyEntry("servidor", llaves.getPrivate(), SIN_CONTRASENA, new Certificate[] {certificado});
            almacen.setCertificateEntry("confianza", certificado);
            return contexto(almacen);
        } catch (IOException | GeneralSecurityException | OperatorCreationException imposible) {
            throw new IllegalStateException(imposible);
        }
    }

    private static SSLContext contexto(KeyStore almacen) throws GeneralSecurityException {
        var propias = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        propias.init(almacen, SIN_CONTRASENA);
        var confianza = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        confianza.init(almacen);
        var contexto = SSLContext.getInstance("TLS");
        contexto.init(propias.getKeyManagers(), confianza.getTrustManagers(), null);
        return contexto;
    }
}
