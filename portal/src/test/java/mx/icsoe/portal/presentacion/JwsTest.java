package mx.icsoe.portal.presentacion;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.util.List;
import org.junit.jupiter.api.Test;

class JwsTest {

    private static final String CADENA = AcuseDePrueba.cadena().texto();

    private final Jws jws = AcuseDePrueba.jws();

    @Test
    void laCadenaSeLeeYNombraSuProposito() {
        assertThat(CADENA)
                .startsWith("||efirma-tramite:1.0|01997b2c-7c1e-7d3a-9b6f-3f1d2a4b5c6d|C|")
                .endsWith("||")
                .contains("|2026-2|3|3000|");
        assertThat(AcuseDePrueba.cadena().toString()).doesNotContain(CADENA.split("\\|", -1)[5]);
    }

    @Test
    void loCompruebaUnaBibliotecaDeJose() throws Exception {
        assertThat(compruebaNimbus(jws.compacto(), CADENA)).isTrue();
        assertThat(JWSObject.parse(jws.entero(CADENA)).verify(new RSASSAVerifier(clave())))
                .isTrue();
    }

    @Test
    void loCompruebaDssComoJades() throws Exception {
        var dictamen = JuecesDeFirma.dictamen(
                jws.compacto().getBytes(StandardCharsets.US_ASCII), List.of(aparte(CADENA)), certificado());

        assertThat(JuecesDeFirma.intacto(dictamen)).isTrue();
        assertThat(dictamen.getSignatureFormat(dictamen.getFirstSignatureId()))
                .isEqualTo(SignatureLevel.JAdES_BASELINE_B);
    }

    @Test
    void todosNieganUnaCadenaConUnaLetraCambiada() throws Exception {
        String otra = CADENA.replace("|3000|", "|3001|");

        assertThat(compruebaNimbus(jws.compacto(), otra)).isFalse();
        assertThat(JuecesDeFirma.intacto(JuecesDeFirma.dictamen(
                        jws.compacto().getBytes(StandardCharsets.US_ASCII), List.of(aparte(otra)), certificado())))
                .isFalse();
    }

    private static boolean compruebaNimbus(String compacto, String cadena) throws Exception {
        return JWSObject.parse(compacto, new Payload(cadena)).verify(new RSASSAVerifier(clave()));
    }

    private static InMemoryDocument aparte(String cadena) {
        return new InMemoryDocument(cadena.getBytes(StandardCharsets.UTF_8), "cadena-original.txt");
    }

    private static RSAPublicKey clave() throws Exception {
        return (RSAPublicKey) certificado().getPublicKey();
    }

    private static X509Certificate certificado() throws Exception {
        return (X509Certificate) CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(AcuseDePrueba.EFIRMA.cer()));
    }
}
