package mx.icsoe.efirma.confianza;

import mx.icsoe.efirma.certificado.CertificadoX509;
import mx.icsoe.efirma.certificado.Vigencia;

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

    /** Huella SHA-256 en hexadecimal, para cotejarla con la publicada. */
    public String huella() {
        return x509.huella();
    }

    @Override
    public String toString() {
        return nombre + " (" + huella() + ")";
    }
}
