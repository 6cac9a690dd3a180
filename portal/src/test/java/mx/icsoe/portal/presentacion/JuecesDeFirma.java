package mx.icsoe.portal.presentacion;

import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import eu.europa.esig.dss.validation.reports.Reports;
import java.security.cert.X509Certificate;
import java.util.List;

/** EU DSS, que no conoce nuestro código, juzga lo que firmamos. */
final class JuecesDeFirma {

    private JuecesDeFirma() {}

    static SimpleReport dictamen(byte[] documento, List<DSSDocument> aparte, X509Certificate... deConfianza) {
        var confianza = new CommonTrustedCertificateSource();
        for (X509Certificate certificado : deConfianza) {
            confianza.addCertificate(new CertificateToken(certificado));
        }
        var verificador = new CommonCertificateVerifier();
        verificador.setTrustedCertSources(confianza);
        SignedDocumentValidator validador = SignedDocumentValidator.fromDocument(new InMemoryDocument(documento));
        validador.setCertificateVerifier(verificador);
        validador.setDetachedContents(aparte);
        Reports dictamen = validador.validateDocument();
        return dictamen.getSimpleReport();
    }

    static boolean intacto(SimpleReport dictamen) {
        return dictamen.getSignaturesCount() == 1
                && dictamen.getIndication(dictamen.getFirstSignatureId()) == Indication.TOTAL_PASSED;
    }
}
