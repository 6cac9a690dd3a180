package mx.icsoe.portal.informativas.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import mx.icsoe.portal.informativas.Ficha;
import mx.icsoe.portal.informativas.InformativaDePrueba;
import mx.icsoe.portal.informativas.TipoDeInformativa;
import mx.icsoe.portal.plataforma.web.Identidad;
import mx.icsoe.portal.pruebas.Navegador;
import mx.icsoe.portal.pruebas.SesionDePrueba;
import org.springframework.context.ApplicationContext;

/** Un contratista en sesión, frente a un navegador sin guiones. */
final class PersonaConInformativas {

    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

    private final ApplicationContext portal;
    private final int puerto;
    private final String rfc;
    private final SesionDePrueba sesion;
    private final Navegador navegador;

    PersonaConInformativas(ApplicationContext portal, int puerto, String rfc) {
        this.portal = portal;
        this.puerto = puerto;
        this.rfc = rfc;
        this.sesion = SesionDePrueba.deAlta(portal, rfc);
        this.navegador = new Navegador(puerto).con(sesion);
    }

    Identidad identidad() {
        return sesion.identidad();
    }

    /** Con la sesión recién abierta, porque la hora de la prueba saltó. */
    PersonaConInformativas otraVez() {
        return new PersonaConInformativas(portal, puerto, rfc);
    }

    Ficha normal() {
        return InformativaDePrueba.iniciada(
                portal, identidad(), InformativaDePrueba.PRIMERO_DE_2026, TipoDeInformativa.NORMAL);
    }

    HttpResponse<String> ver(String ruta) {
        return navegador.pedir(ruta);
    }

    HttpResponse<String> enviar(String ruta, Map<String, String> campos) {
        var completos = new LinkedHashMap<>(campos);
        completos.put("_csrf", sesion.ficha());
        return navegador.enviar(ruta, completos);
    }

    static String destino(HttpResponse<String> respuesta) {
        assertThat(respuesta.statusCode()).as(respuesta.body()).isEqualTo(303);
        return respuesta.headers().firstValue("Location").orElseThrow();
    }

    static String version(HttpResponse<String> respuesta) {
        var hallada = VERSION.matcher(respuesta.body());
        assertThat(hallada.find()).isTrue();
        return hallada.group(1);
    }
}
