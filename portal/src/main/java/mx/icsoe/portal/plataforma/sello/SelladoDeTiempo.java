package mx.icsoe.portal.plataforma.sello;

import mx.icsoe.portal.nucleo.Huella;

/** Una autoridad que da fe de que algo existía en un momento (RFC 3161). Admite muchos hilos. */
public interface SelladoDeTiempo {

    /**
     * Sella una huella.
     *
     * @return el TimeStampToken, en DER
     * @throws SelloInservible si la autoridad no contestó o no contestó lo que se le pidió
     */
    byte[] sellar(Huella huella);
}
