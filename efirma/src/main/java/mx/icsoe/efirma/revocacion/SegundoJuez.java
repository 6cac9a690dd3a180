package mx.icsoe.efirma.revocacion;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.PKIXRevocationChecker;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mx.icsoe.efirma.certificado.CertificadoX509;

/**
 * El comprobador de revocación de la plataforma Java, que vuelve a juzgar la respuesta con código ajeno al nuestro.
 * Un «vigente» exige que los dos estén de acuerdo.
 */
final class SegundoJuez {

    private SegundoJuez() {}

    static boolean confirma(PreguntaOcsp pregunta, byte[] respuesta, Instant ahora) {
        try {
            CertificateFactory lector = CertificateFactory.getInstance("X.509");
            X509Certificate titular = leer(lector, pregunta.certificado());
            X509Certificate emisora = leer(lector, pregunta.emisora().x509());
            CertPathValidator validador = CertPathValidator.getInstance("PKIX");
            PKIXRevocationChecker revocacion = (PKIXRevocationChecker) validador.getRevocationChecker();
            // Con la respuesta en la mano y sin alternativas, la plataforma no sale a la red.
            revocacion.setOptions(
                    EnumSet.of(PKIXRevocationChecker.Option.ONLY_END_ENTITY, PKIXRevocationChecker.Option.NO_FALLBACK));
            revocacion.setOcspResponses(Map.of(titular, respuesta));
            PKIXParameters parametros = new PKIXParameters(Set.of(new TrustAnchor(emisora, null)));
            parametros.setRevocationEnabled(false);
            parametros.addCertPathChecker(revocacion);
            parametros.setDate(Date.from(ahora));
            validador.validate(lector.generateCertPath(List.of(titular)), parametros);
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static X509Certificate leer(CertificateFactory lector, CertificadoX509 certificado)
            throws GeneralSecurityException {
        return (X509Certificate) lector.generateCertificate(
                new ByteArrayInputStream(certificado.entero().completo()));
    }
}
