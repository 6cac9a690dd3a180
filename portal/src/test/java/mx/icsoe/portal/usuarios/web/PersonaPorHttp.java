package mx.icsoe.portal.usuarios.web;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import mx.icsoe.portal.pruebas.Navegador;
import mx.icsoe.portal.pruebas.SesionDePrueba;

/** Alguien que usa las páginas por HTTP, sin guiones: abre una y envía el formulario que trae. */
final class PersonaPorHttp {

    private static final Pattern FICHA = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"([^\"]+)\"");

    private final Navegador navegador;

    PersonaPorHttp(int puerto) {
        this.navegador = new Navegador(puerto);
    }

    PersonaPorHttp con(SesionDePrueba sesion) {
        navegador.con(sesion);
        return this;
    }

    HttpResponse<String> ver(String ruta) {
        return navegador.pedir(ruta);
    }

    /** Envía el formulario de una página a su misma ruta. */
    HttpResponse<String> enviar(String pagina, Map<String, String> campos) {
        return enviar(pagina, pagina, campos);
    }

    HttpResponse<String> enviar(String pagina, String accion, Map<String, String> campos) {
        String cuerpo = ver(pagina).body();
        var completos = new HashMap<String, String>();
        completos.put("_csrf", hallar(FICHA, cuerpo));
        if (VERSION.matcher(cuerpo).find()) {
            completos.put("version", hallar(VERSION, cuerpo));
        }
        completos.putAll(campos);
        return navegador.enviar(accion, completos);
    }

    HttpResponse<String> entrar(String curp, String contrasena) {
        return enviar("/icsoe/acceso/capturista", Map.of("curp", curp, "contrasena", contrasena));
    }

    String llave() {
        return navegador.galletas().getOrDefault(SesionDePrueba.GALLETA, "");
    }

    static String destino(HttpResponse<String> respuesta) {
        return respuesta.headers().firstValue("Location").orElse("");
    }

    private static String hallar(Pattern patron, String cuerpo) {
        var hallado = patron.matcher(cuerpo);
        if (!hallado.find()) {
            throw new AssertionError("la página no trae ese campo");
        }
        return hallado.group(1);
    }
}
