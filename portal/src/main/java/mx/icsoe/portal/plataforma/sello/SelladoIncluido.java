package mx.icsoe.portal.plataforma.sello;

import java.io.IOException;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Date;
import mx.icsoe.portal.nucleo.Huella;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.bc.BcDigestCalculatorProvider;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/** La autoridad de tiempo de la demostración: da la hora de este equipo. */
final class SelladoIncluido implements SelladoDeTiempo {

    /** Política sin registro, con un identificador tomado de un UUID (X.667), que nadie más usa. */
    private static final ASN1ObjectIdentifier POLITICA =
            new ASN1ObjectIdentifier("2.25.182471530975217465923481165790384212573");

    private static final AlgorithmIdentifier SHA256 =
            new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256, DERNull.INSTANCE);

    private final LlaveConCertificado llave;
    private final InstantSource reloj;
    private final SecureRandom azar;

    SelladoIncluido(LlaveConCertificado llave, InstantSource reloj, SecureRandom azar) {
        this.llave = llave;
        this.reloj = reloj;
        this.azar = azar;
    }

    @Override
    public byte[] sellar(Huella huella) {
        try {
            var generador = new TimeStampTokenGenerator(
                    new JcaSimpleSignerInfoGeneratorBuilder()
                            .build(llave.algoritmo(), llave.llave(), llave.certificado()),
                    new BcDigestCalculatorProvider().get(SHA256),
                    POLITICA);
            generador.addCertificates(new JcaCertStore(llave.cadena()));
            var peticion = new TimeStampRequestGenerator();
            peticion.setCertReq(true);
            return generador
                    .generate(
                            peticion.generate(TSPAlgorithms.SHA256, huella.bytes()),
                            new BigInteger(127, azar),
                            Date.from(reloj.instant()))
                    .getEncoded("DER");
        } catch (IOException
                | TSPException
                | OperatorCreationException
                | java.security.GeneralSecurityException causa) {
            throw new SelloInservible("la autoridad de tiempo de demostración no selló", causa);
        }
    }
}
