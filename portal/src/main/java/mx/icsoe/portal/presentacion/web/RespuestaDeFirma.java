package mx.icsoe.portal.presentacion.web;

import mx.icsoe.portal.nucleo.Falta;
import org.jspecify.annotations.Nullable;

/**
 * Lo que la página de la firma recibe en JSON.
 *
 * @param destino el acuse, si se presentó
 * @param falta por qué no, si no
 */
record RespuestaDeFirma(
        boolean exito, @Nullable String destino, @Nullable Falta falta) {

    static RespuestaDeFirma presentada(String destino) {
        return new RespuestaDeFirma(true, destino, null);
    }

    static RespuestaDeFirma rechazada(Falta falta) {
        return new RespuestaDeFirma(false, null, falta);
    }
}
