package mx.icsoe.portal.plataforma.arranque;

import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Una llave con su certificado autofirmado, hechos al momento. */
record AlmacenDePrueba(KeyPair llaves, X509Certificate certificado) {

    static AlmacenDePrueba conNombre(String nombre) throws Exception {
        KeyPairGenerator generador = KeyPairGenerator.getInstance("RSA");
        generador.initialize(2048);
        KeyPair llaves = generador.generateKeyPair();
        var constructor = new JcaX509v3CertificateBuilder(
                new X500Principal(nombre),
                BigInteger.ONE,
                Date.from(Instant.parse("2026-01-01T00:00:00Z")),
                Date.from(Instant.parse("2036-01-01T00:00:00Z")),
                new X500Principal(nombre),
                llaves.getPublic());
        constructor.addExtension(Extension.basicConstraints, true, new BasicConstraints(1));
        constructor.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign));
        var firmante = new JcaContentSignerBuilder("SHA256withRSA").build(llaves.getPrivate());
        return new AlmacenDePrueba(
                llaves, new JcaX509CertificateConverter().getCertificate(constructor.build(firmante)));
    }

    void escribirCertificado(Path archivo) throws Exception {
        Files.write(archivo, certificado.getEncoded());
    }

    Path escribirAlmacen(Path archivo, String contrasena) throws Exception {
        KeyStore almacen = KeyStore.getInstance("PKCS12");
        almacen.load(null, null);
        almacen.setKeyEntry("sello", llaves.getPrivate(), contrasena.toCharArray(), new Certificate[] {certificado});
        try (var salida = Files.newOutputStream(archivo)) {
            almacen.store(salida, contrasena.toCharArray());
        }
        return archivo;
    }
}
