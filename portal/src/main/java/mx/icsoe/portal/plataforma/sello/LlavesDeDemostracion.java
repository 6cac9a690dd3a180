package mx.icsoe.portal.plataforma.sello;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * El sello y la autoridad de tiempo de una demostración: nacen la primera vez que hacen falta y se quedan en la carpeta
 * de datos, para que los acuses de ayer se sigan comprobando. Sus certificados dicen que no valen.
 */
final class LlavesDeDemostracion {

    static final String SELLO = "sello";
    static final String TIEMPO = "tiempo";

    private static final int BITS = 3072;
    private static final Duration MARGEN = Duration.ofDays(1);
    private static final Duration VIGENCIA = Duration.ofDays(3650);
    /** No es secreta: protege el archivo, no la llave, cuyo certificado no vale ante nadie. */
    private static final String CONTRASENA = "demostracion";

    private final Path archivo;
    private final InstantSource reloj;
    private final SecureRandom azar;

    LlavesDeDemostracion(Path datos, InstantSource reloj, SecureRandom azar) {
        this.archivo = datos.resolve("sello").resolve("demostracion.p12");
        this.reloj = reloj;
        this.azar = azar;
    }

    synchronized ArchivoDeLlaves abrir() {
        if (!Files.exists(archivo)) {
            crear();
        }
        return ArchivoDeLlaves.abrir(archivo, CONTRASENA);
    }

    private void crear() {
        try {
            KeyStore almacen = KeyStore.getInstance("PKCS12");
            almacen.load(null, null);
            poner(almacen, SELLO, KeyUsage.digitalSignature | KeyUsage.nonRepudiation, false);
            poner(almacen, TIEMPO, KeyUsage.digitalSignature, true);
            Files.createDirectories(archivo.getParent());
            Path temporal = Files.createTempFile(
                    archivo.getParent(),
                    "llaves",
                    ".parte",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try (OutputStream salida = Files.newOutputStream(temporal)) {
                almacen.store(salida, CONTRASENA.toCharArray());
            }
            Files.move(temporal, archivo, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException causa) {
            throw new UncheckedIOException(causa);
        } catch (GeneralSecurityException | OperatorCreationException causa) {
            throw new SelloInservible("no se pudo crear el sello de demostración", causa);
        }
    }

    private void poner(KeyStore almacen, String alias, int usos, boolean deTiempo)
            throws GeneralSecurityException, OperatorCreationException, IOException {
        KeyPairGenerator generador = KeyPairGenerator.getInstance("RSA");
        generador.initialize(BITS, azar);
        KeyPair pareja = generador.generateKeyPair();
        Certificate[] cadena = {certificado(alias, pareja, usos, deTiempo)};
        almacen.setKeyEntry(alias, pareja.getPrivate(), CONTRASENA.toCharArray(), cadena);
    }

    private X509Certificate certificado(String alias, KeyPair pareja, int usos, boolean deTiempo)
            throws GeneralSecurityException, OperatorCreationException, IOException {
        Instant ahora = reloj.instant();
        X500Name nombre = new X500Name("CN=Demostración de icsoe sin validez (" + alias + "),C=MX");
        var molde = new JcaX509v3CertificateBuilder(
                nombre,
                new BigInteger(127, azar),
                Date.from(ahora.minus(MARGEN)),
                Date.from(ahora.plus(VIGENCIA)),
                nombre,
                pareja.getPublic());
        molde.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
        molde.addExtension(Extension.keyUsage, true, new KeyUsage(usos));
        if (deTiempo) {
            // RFC 3161 § 2.3: solo sellar tiempo, y crítica.
            molde.addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
        }
        return new JcaX509CertificateConverter()
                .getCertificate(molde.build(new JcaContentSignerBuilder("SHA256withRSA").build(pareja.getPrivate())));
    }
}
