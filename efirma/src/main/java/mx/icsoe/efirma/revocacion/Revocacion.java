package mx.icsoe.efirma.revocacion;

import mx.icsoe.efirma.certificado.CertificadoX509;
import mx.icsoe.efirma.confianza.Autoridad;

/** Responde si un certificado ya verificado sigue vigente según su emisora. Las implementaciones no lanzan. */
@FunctionalInterface
public interface Revocacion {

    /**
     * Pregunta por un certificado.
     *
     * @param certificado certificado cuya firma ya se comprobó
     * @param emisora autoridad que lo firmó
     */
    EstadoDeRevocacion consultar(CertificadoX509 certificado, Autoridad emisora);
}
