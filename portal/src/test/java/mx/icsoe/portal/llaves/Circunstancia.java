package mx.icsoe.portal.llaves;

import java.util.Base64;

/**
 * Lo que rodea a una respuesta del dispositivo, para cambiarlo dato por dato.
 *
 * @param tipo el de clientDataJSON
 * @param reto en base64url, como lo escribe el navegador
 * @param banderas las de authenticatorData (WebAuthn, 6.1)
 * @param enMarcoAjeno si dice que se hizo dentro de un marco de otro sitio
 */
record Circunstancia(
        String tipo, String reto, String origen, String rpId, int banderas, long contador, boolean enMarcoAjeno) {

    static final int PRESENTE = 0x01;
    static final int VERIFICADA = 0x04;
    static final int CON_CREDENCIAL = 0x40;

    static Circunstancia alAgregar(String origen, String rpId, byte[] reto) {
        int banderas = PRESENTE | VERIFICADA | CON_CREDENCIAL;
        return new Circunstancia("webauthn.create", base64url(reto), origen, rpId, banderas, 0, false);
    }

    static Circunstancia alEntrar(String origen, String rpId, byte[] reto) {
        return new Circunstancia("webauthn.get", base64url(reto), origen, rpId, PRESENTE | VERIFICADA, 0, false);
    }

    Circunstancia conTipo(String otro) {
        return new Circunstancia(otro, reto, origen, rpId, banderas, contador, enMarcoAjeno);
    }

    Circunstancia conReto(String otro) {
        return new Circunstancia(tipo, otro, origen, rpId, banderas, contador, enMarcoAjeno);
    }

    Circunstancia conOrigen(String otro) {
        return new Circunstancia(tipo, reto, otro, rpId, banderas, contador, enMarcoAjeno);
    }

    Circunstancia conRpId(String otro) {
        return new Circunstancia(tipo, reto, origen, otro, banderas, contador, enMarcoAjeno);
    }

    Circunstancia conBanderas(int otras) {
        return new Circunstancia(tipo, reto, origen, rpId, otras, contador, enMarcoAjeno);
    }

    Circunstancia sin(int bandera) {
        return conBanderas(banderas & ~bandera);
    }

    Circunstancia conContador(long otro) {
        return new Circunstancia(tipo, reto, origen, rpId, banderas, otro, enMarcoAjeno);
    }

    Circunstancia enMarco() {
        return new Circunstancia(tipo, reto, origen, rpId, banderas, contador, true);
    }

    String clientDataJson() {
        return "{\"type\":\"%s\",\"challenge\":\"%s\",\"origin\":\"%s\",\"crossOrigin\":%s}"
                .formatted(tipo, reto, origen, enMarcoAjeno);
    }

    static String base64url(byte[] octetos) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(octetos);
    }
}
