package mx.icsoe.portal.plataforma.sello;

import java.io.IOException;
import java.security.cert.CertificateEncodingException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import mx.icsoe.portal.nucleo.Huella;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.SignerInfoGeneratorBuilder;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.bc.BcDigestCalculatorProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * La firma CMS que va dentro de un PDF, con los atributos que pide PAdES: sin hora propia, con la huella del certificado
 * (ESS, RFC 5035) y con sello de tiempo.
 */
@Component
class FirmaCades {

    private final Sello sello;
    private final SelladoDeTiempo tiempo;

    FirmaCades(@Lazy Sello sello, @Lazy SelladoDeTiempo tiempo) {
        this.sello = sello;
        this.tiempo = tiempo;
    }

    byte[] firmar(byte[] contenido) {
        try {
            var certificado = new JcaX509CertificateHolder(sello.certificado());
            var generador = new CMSSignedDataGenerator();
            generador.addSignerInfoGenerator(new SignerInfoGeneratorBuilder(new BcDigestCalculatorProvider())
                    .setSignedAttributeGenerator(atributos(certificado.getEncoded()))
                    .build(new FirmanteDeSello(sello), certificado));
            generador.addCertificates(new JcaCertStore(sello.cadena()));
            CMSSignedData firmado = generador.generate(new CMSProcessableByteArray(contenido), false);
            return conTiempo(firmado).getEncoded(ASN1Encoding.DER);
        } catch (IOException | CMSException | OperatorCreationException | CertificateEncodingException causa) {
            throw new SelloInservible("no se pudo firmar con el sello", causa);
        }
    }

    private static CMSAttributeTableGenerator atributos(byte[] certificado) {
        byte[] huella = Huella.de(certificado).bytes();
        return parametros -> {
            var atributos = new ASN1EncodableVector();
            atributos.add(new Attribute(CMSAttributes.contentType, new DERSet((ASN1ObjectIdentifier)
                    valor(parametros, CMSAttributeTableGenerator.CONTENT_TYPE))));
            atributos.add(new Attribute(CMSAttributes.messageDigest, new DERSet(new DEROctetString((byte[])
                    valor(parametros, CMSAttributeTableGenerator.DIGEST)))));
            atributos.add(new Attribute(
                    PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                    new DERSet(new SigningCertificateV2(new ESSCertIDv2(huella)))));
            return new AttributeTable(atributos);
        };
    }

    private static Object valor(Map<?, ?> parametros, String nombre) {
        return Objects.requireNonNull(parametros.get(nombre), nombre);
    }

    private CMSSignedData conTiempo(CMSSignedData firmado) throws IOException {
        SignerInformation firmante =
                firmado.getSignerInfos().getSigners().iterator().next();
        byte[] token = tiempo.sellar(Huella.de(firmante.getSignature()));
        var sellado = new ASN1EncodableVector();
        sellado.add(new Attribute(
                PKCSObjectIdentifiers.id_aa_signatureTimeStampToken, new DERSet(ASN1Primitive.fromByteArray(token))));
        SignerInformation conToken = SignerInformation.replaceUnsignedAttributes(firmante, new AttributeTable(sellado));
        return CMSSignedData.replaceSigners(firmado, new SignerInformationStore(List.of(conToken)));
    }
}
