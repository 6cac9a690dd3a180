package mx.icsoe.portal.llaves;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import mx.icsoe.efirma.demostracion.EfirmaDeDemostracion;
import mx.icsoe.efirma.pruebas.Laboratorio;
import mx.icsoe.portal.acceso.EntradaPorHttp;
import mx.icsoe.portal.llaves.DispositivoDePrueba.Clase;
import mx.icsoe.portal.pruebas.Navegador;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Alguien que entra, casi siempre con su e.firma, agrega la llave de un dispositivo y después entra con ella, todo por HTTP. */
final class CuentaConLlave {

    private static final Pattern FICHA = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final int puerto;
    private final Navegador navegador;
    private final DispositivoDePrueba dispositivo = DispositivoDePrueba.nuevo(Clase.ES256);

    private CuentaConLlave(int puerto, Navegador navegador) {
        this.puerto = puerto;
        this.navegador = navegador;
    }

    /** Entra con e.firma y acepta los términos; aún no agrega nada. */
    static CuentaConLlave conEfirma(int puerto, EfirmaDeDemostracion efirma, String rfc) {
        var entrada = EntradaPorHttp.abrir(puerto);
        entrada.validar(efirma, rfc);
        entrada.ingresar();
        var cuenta = new CuentaConLlave(puerto, entrada.navegador());
        if (cuenta.navegador.pedir("/icsoe/inicio").statusCode() == HttpStatus.SEE_OTHER.value()) {
            cuenta.formulario("/icsoe/terminos", "/icsoe/terminos", Map.of("acepto", "si", "version", "1"));
        }
        return cuenta;
    }

    /** La cuenta de quien ya está en sesión en ese navegador. */
    static CuentaConLlave de(int puerto, Navegador navegador) {
        return new CuentaConLlave(puerto, navegador);
    }

    /** Entra con e.firma y agrega la llave. */
    static CuentaConLlave conLlave(int puerto, String rfc) {
        return conLlave(puerto, Laboratorio.MORAL, rfc);
    }

    static CuentaConLlave conLlave(int puerto, EfirmaDeDemostracion efirma, String rfc) {
        var cuenta = conEfirma(puerto, efirma, rfc);
        var respuesta = cuenta.agregar("Laptop de la oficina");
        if (!leer(respuesta).path("exito").asBoolean()) {
            throw new IllegalStateException("no se agregó: " + respuesta.body());
        }
        return cuenta;
    }

    Navegador navegador() {
        return navegador;
    }

    DispositivoDePrueba dispositivo() {
        return dispositivo;
    }

    /** Pide el reto y entrega la llave nueva del dispositivo. */
    HttpResponse<String> agregar(String nombre) {
        var opciones = leer(enviar(navegador, "/icsoe/llaves", "/icsoe/llaves/reto", "{}"));
        dispositivo.conManija(octetos(opciones.path("user").path("id")));
        return entregar(dispositivo.agregar(
                nombre, Circunstancia.alAgregar(navegador.sitio(), "localhost", octetos(opciones.path("challenge")))));
    }

    HttpResponse<String> entregar(Respuesta.Nueva nueva) {
        return enviar(navegador, "/icsoe/llaves", "/icsoe/llaves", DispositivoDePrueba.json(nueva));
    }

    /** La identificación de su única llave, como sale en la lista. */
    String llave() {
        var enlace = Pattern.compile("/icsoe/llaves/([0-9a-f-]{36})/quitar")
                .matcher(navegador.pedir("/icsoe/llaves").body());
        if (!enlace.find()) {
            throw new IllegalStateException("no hay llaves en la lista");
        }
        return enlace.group(1);
    }

    /** Otro navegador, sin sesión, que pide entrar con llave. */
    Intento intento() {
        return new Intento(new Navegador(puerto));
    }

    /** El navegador donde se perdió la sesión. */
    Intento intento(Navegador otro) {
        return new Intento(otro);
    }

    /** Un formulario de esta cuenta, con la ficha de la página donde está. */
    HttpResponse<String> formulario(String pagina, String ruta, Map<String, String> campos) {
        var completos = new HashMap<>(campos);
        completos.put("_csrf", ficha(navegador, pagina));
        return navegador.enviar(ruta, completos);
    }

    /** Un intento de entrar con la llave. */
    final class Intento {

        private final Navegador otro;

        private Intento(Navegador otro) {
            this.otro = otro;
        }

        Navegador navegador() {
            return otro;
        }

        /** Lo que el dispositivo firmará, con el reto que el portal acaba de dar. */
        Circunstancia circunstancia() {
            var opciones = leer(enviar(otro, "/icsoe/acceso", "/icsoe/acceso/llave/reto", "{}"));
            return Circunstancia.alEntrar(
                    otro.sitio(), opciones.path("rpId").asString(), octetos(opciones.path("challenge")));
        }

        HttpResponse<String> presentar(Circunstancia circunstancia) {
            return presentar(dispositivo.usar(circunstancia));
        }

        HttpResponse<String> presentar(Respuesta.Uso uso) {
            return enviar(otro, "/icsoe/acceso", "/icsoe/acceso/llave", DispositivoDePrueba.json(uso));
        }

        /** Hace todo bien. */
        HttpResponse<String> entrar() {
            return presentar(circunstancia());
        }
    }

    static String codigo(HttpResponse<String> respuesta) {
        return leer(respuesta).path("falta").path("codigo").asString();
    }

    static HttpResponse<String> enviar(Navegador navegador, String pagina, String ruta, String json) {
        String ficha = ficha(navegador, pagina);
        return navegador.enviar(navegador
                .peticion(ruta)
                .setHeader("Accept", "application/json")
                .header("Content-Type", "application/json")
                .header("X-CSRF-TOKEN", ficha)
                .POST(BodyPublishers.ofString(json)));
    }

    static JsonNode leer(HttpResponse<String> respuesta) {
        return JSON.readTree(respuesta.body());
    }

    static byte[] octetos(JsonNode base64url) {
        return Base64.getUrlDecoder().decode(base64url.asString());
    }

    private static String ficha(Navegador navegador, String pagina) {
        var ficha = FICHA.matcher(navegador.pedir(pagina).body());
        if (!ficha.find()) {
            throw new IllegalStateException("la página no trae su ficha contra CSRF");
        }
        return ficha.group(1);
    }
}
