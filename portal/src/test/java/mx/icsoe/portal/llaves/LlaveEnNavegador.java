package mx.icsoe.portal.llaves;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import mx.icsoe.portal.navegador.Pestana;

/** El dispositivo que Chromium finge por su protocolo de depuración (CDP, dominio WebAuthn). */
final class LlaveEnNavegador {

    private final CDPSession chromium;
    private final String id;

    private LlaveEnNavegador(CDPSession chromium, String id) {
        this.chromium = chromium;
        this.id = id;
    }

    /** Un dispositivo que reconoce a la persona, puesto en esa pestaña. */
    static LlaveEnNavegador en(Pestana pestana) {
        var chromium = pestana.contexto().newCDPSession(pestana.pagina());
        chromium.send("WebAuthn.enable");
        var opciones = new JsonObject();
        opciones.addProperty("protocol", "ctap2");
        opciones.addProperty("ctap2Version", "ctap2_1");
        opciones.addProperty("transport", "internal");
        opciones.addProperty("hasResidentKey", true);
        opciones.addProperty("hasUserVerification", true);
        opciones.addProperty("isUserVerified", true);
        opciones.addProperty("automaticPresenceSimulation", true);
        var parametros = new JsonObject();
        parametros.add("options", opciones);
        String id = chromium.send("WebAuthn.addVirtualAuthenticator", parametros)
                .get("authenticatorId")
                .getAsString();
        return new LlaveEnNavegador(chromium, id);
    }

    /** Desde ahora no reconoce a la persona. */
    void sinReconocer() {
        var parametros = propio();
        parametros.addProperty("isUserVerified", false);
        chromium.send("WebAuthn.setUserVerified", parametros);
    }

    /** Olvida lo que guardaba, como un dispositivo nuevo. */
    void vaciar() {
        chromium.send("WebAuthn.clearCredentials", propio());
    }

    /** Lo que guarda: una credencial por renglón, con su contador. */
    JsonArray credenciales() {
        return chromium.send("WebAuthn.getCredentials", propio()).getAsJsonArray("credentials");
    }

    /** Vuelve a guardar la misma credencial con otro contador, como lo haría una copia. */
    void retrocederElContador() {
        var credencial = credenciales().get(0).getAsJsonObject();
        vaciar();
        credencial.addProperty("signCount", 0);
        var parametros = propio();
        parametros.add("credential", credencial);
        chromium.send("WebAuthn.addCredential", parametros);
    }

    private JsonObject propio() {
        var parametros = new JsonObject();
        parametros.addProperty("authenticatorId", id);
        return parametros;
    }
}
