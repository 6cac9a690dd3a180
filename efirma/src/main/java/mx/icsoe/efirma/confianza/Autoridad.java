package mx.icsoe.efirma.confianza;

import java.util.EnumSet;
import mx.icsoe.efirma.certificado.CertificadoX509;
import mx.icsoe.efirma.certificado.Vigencia;
import mx.icsoe.efirma.firma.AlgoritmoRsa;

/**
 * Una autoridad certificadora que la instalación configuró.
 *
 * @param nombre commonName, para mensajes al operador
 * @param ancla si es una raíz, firmada por sí misma; si no, es intermedia
 * @param x509 su certificado
 */
public record Autoridad(String nombre, boolean ancla, CertificadoX509 x509) {

    public Vigencia vigencia() {
        return x509.vigencia();
    }

    /** Si un certificado la nombra como emisora y ella lo firmó, con cualquier resumen de la lista cerrada. */
    public boolean expidio(CertificadoX509 certificado) {
        return x509.sujeto().mismosBytes(certificado.emisor())
                && Firmas.comprueba(x509, certificado, EnumSet.allOf(AlgoritmoRsa.class));
    }

    /** Huella SHA-256 en hexadecimal, para cotejarla con la publicada. */
    public String huella() {
        return x509.huella();
    }

    @Override
    public String toString() {
        return nombre + " (" + huella() + ")";
    }
}
