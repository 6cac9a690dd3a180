package mx.icsoe.portal.acceso;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Pattern;
import mx.icsoe.efirma.demostracion.EfirmaDeDemostracion;
import mx.icsoe.portal.pruebas.Navegador;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** La entrada con e.firma sin navegador: lo que mandaría la página, o algo peor. */
public final class EntradaPorHttp {

    private static final Pattern FICHA = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Navegador navegador;
    private final String ficha;

    private EntradaPorHttp(Navegador navegador, String ficha) {
        this.navegador = navegador;
        this.ficha = ficha;
    }

    /** Abre la página en un navegador nuevo. */
    public static EntradaPorHttp abrir(int puerto) {
        return abrir(new Navegador(puerto));
    }

    /** Abre la página en uno que ya se usaba. */
    public static EntradaPorHttp abrir(Navegador navegador) {
        var pagina = FICHA.matcher(navegador.pedir("/icsoe/acceso/efirma").body());
        if (!pagina.find()) {
            throw new IllegalStateException("la página no trae su ficha contra CSRF");
        }
        return new EntradaPorHttp(navegador, pagina.group(1));
    }

    public Navegador navegador() {
        return navegador;
    }

    public String reto() {
        return leer(enviar("/icsoe/acceso/efirma/reto", "").body()).path("reto").asString();
    }

    /** Pide un reto, lo firma y presenta el token. */
    public JsonNode validar(EfirmaDeDemostracion efirma, String rfc) {
        return presentar(rfc, efirma.token(navegador.sitio(), rfc, reto()));
    }

    public JsonNode presentar(String rfc, String token) {
        return leer(enviar("/icsoe/acceso/efirma/validar", JSON.writeValueAsString(Map.of("rfc", rfc, "token", token)))
                .body());
    }

    public HttpResponse<String> enviar(String ruta, String json) {
        return navegador.enviar(navegador
                .peticion(ruta)
                .setHeader("Accept", "application/json")
                .header("Content-Type", "application/json")
                .header("X-CSRF-TOKEN", ficha)
                .POST(BodyPublishers.ofString(json)));
    }

    /** Presiona «Ingresar». */
    public HttpResponse<String> ingresar() {
        return navegador.enviar("/icsoe/acceso/efirma/ingresar", Map.of("_csrf", ficha));
    }

    private static JsonNode leer(String json) {
        return JSON.readTree(json);
    }
}
