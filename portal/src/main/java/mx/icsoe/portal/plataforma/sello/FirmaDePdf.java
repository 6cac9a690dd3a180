package mx.icsoe.portal.plataforma.sello;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Firma un PDF con el sello y con sello de tiempo: PAdES-B-T (ETSI EN 319 142-1). Es una firma de certificación que no
 * admite cambio alguno después (ISO 32000-1, 12.8.2.2).
 */
@Component
public class FirmaDePdf {

    private static final ZoneId CENTRO_DE_MEXICO = ZoneId.of("America/Mexico_City");
    /** Lo que ocupan la firma, sus atributos y el sello de tiempo con su cadena. */
    private static final int HOLGURA = 10 * 1024;

    private static final int PESO_USUAL = 96 * 1024;

    private final Sello sello;
    private final FirmaCades cades;

    FirmaDePdf(@Lazy Sello sello, FirmaCades cades) {
        this.sello = sello;
        this.cades = cades;
    }

    /** La firma con un sello y un sellado de tiempo dados, fuera de Spring. */
    public static FirmaDePdf con(Sello sello, SelladoDeTiempo tiempo) {
        return new FirmaDePdf(sello, new FirmaCades(sello, tiempo));
    }

    /**
     * Guarda el documento ya firmado, en una sola revisión: se escribe con el hueco de la firma y el hueco se llena.
     *
     * @param documento recién compuesto y sin firmas; quien llama lo cierra
     * @param motivo por qué se firma, para quien lo abra
     */
    public byte[] firmar(PDDocument documento, Instant momento, String motivo) throws IOException {
        PDSignature firma = new PDSignature();
        firma.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
        firma.setSubFilter(COSName.getPDFName("ETSI.CAdES.detached"));
        firma.setReason(motivo);
        firma.setSignDate(GregorianCalendar.from(ZonedDateTime.ofInstant(momento, CENTRO_DE_MEXICO)));
        certificar(documento, firma);
        try (SignatureOptions opciones = new SignatureOptions()) {
            opciones.setPreferredSignatureSize(HOLGURA + bytesDeLaCadena());
            documento.addSignature(firma, opciones);
            var escrito = new ByteArrayOutputStream(PESO_USUAL);
            // Sin comprimir los objetos entre sí: el hueco debe quedar a la vista.
            documento.save(escrito, CompressParameters.NO_COMPRESSION);
            var hueco = HuecoDeFirma.en(escrito.toByteArray());
            return hueco.llenar(cades.firmar(hueco.firmado()));
        }
    }

    private int bytesDeLaCadena() {
        int suma = 0;
        for (X509Certificate certificado : sello.cadena()) {
            try {
                suma += certificado.getEncoded().length;
            } catch (CertificateEncodingException causa) {
                throw new SelloInservible("el certificado del sello no se puede codificar", causa);
            }
        }
        return suma;
    }

    /** DocMDP con permiso 1: ningún cambio. */
    private static void certificar(PDDocument documento, PDSignature firma) {
        COSDictionary parametros = new COSDictionary();
        parametros.setItem(COSName.TYPE, COSName.getPDFName("TransformParams"));
        parametros.setInt(COSName.P, 1);
        parametros.setName(COSName.V, "1.2");
        COSDictionary referencia = new COSDictionary();
        referencia.setItem(COSName.TYPE, COSName.getPDFName("SigRef"));
        referencia.setItem("TransformMethod", COSName.getPDFName("DocMDP"));
        referencia.setItem("TransformParams", parametros);
        referencia.setDirect(true);
        COSArray referencias = new COSArray();
        referencias.add(referencia);
        firma.getCOSObject().setItem("Reference", referencias);
        COSDictionary catalogo = documento.getDocumentCatalog().getCOSObject();
        COSDictionary permisos = new COSDictionary();
        permisos.setItem("DocMDP", firma);
        catalogo.setItem("Perms", permisos);
    }
}
