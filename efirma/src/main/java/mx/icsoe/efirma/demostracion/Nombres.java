package mx.icsoe.efirma.demostracion;

import java.util.Arrays;
import mx.icsoe.efirma.certificado.Clase;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERIA5String;
import org.bouncycastle.asn1.DERPrintableString;
import org.bouncycastle.asn1.DERT61String;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;

/** Nombres X.500 con los atributos, el orden y las codificaciones que usa el SAT. */
public final class Nombres {

    private static final String SIN_VALIDEZ = "DEMOSTRACIÓN ICSOE, SIN VALIDEZ";

    private Nombres() {}

    /** Sujeto de una e.firma o de un sello digital. */
    public static X500Name de(Persona persona, Clase clase) {
        X500NameBuilder nombre = new X500NameBuilder();
        for (ASN1ObjectIdentifier tipo : new ASN1ObjectIdentifier[] {BCStyle.CN, BCStyle.NAME, BCStyle.O}) {
            nombre.addRDN(tipo, texto(persona.nombre()));
        }
        if (clase == Clase.FIEL) {
            nombre.addRDN(BCStyle.C, new DERPrintableString("MX"));
            nombre.addRDN(BCStyle.EmailAddress, new DERIA5String("demostracion@icsoe.invalid"));
        }
        nombre.addRDN(BCStyle.UNIQUE_IDENTIFIER, texto(persona.rfcEnCertificado()));
        nombre.addRDN(BCStyle.SERIALNUMBER, texto(persona.curpEnCertificado()));
        if (clase == Clase.SELLO_DIGITAL) {
            nombre.addRDN(BCStyle.OU, texto("SUCURSAL DE DEMOSTRACION"));
        }
        return nombre.build();
    }

    /** Sujeto de una autoridad o de un servicio suyo; su organización avisa que no vale. */
    public static X500Name deAutoridad(String nombre) {
        return new X500NameBuilder()
                .addRDN(BCStyle.CN, new DERUTF8String(nombre))
                .addRDN(BCStyle.O, new DERUTF8String(SIN_VALIDEZ))
                .addRDN(BCStyle.C, new DERPrintableString("MX"))
                .build();
    }

    /** Si el nombre es de una autoridad de demostración. */
    static boolean sinValidez(X500Name nombre) {
        return Arrays.stream(nombre.getRDNs(BCStyle.O))
                .anyMatch(atributo -> SIN_VALIDEZ.equals(
                        IETFUtils.valueToString(atributo.getFirst().getValue()).replace("\\", "")));
    }

    /** PrintableString y, en cuanto un carácter no cabe (Ñ, &amp;, acentos), T61String en Latin-1, como el SAT. */
    private static ASN1Encodable texto(String valor) {
        return DERPrintableString.isPrintableString(valor) ? new DERPrintableString(valor) : new DERT61String(valor);
    }
}
