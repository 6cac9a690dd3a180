package mx.icsoe.portal.domicilio.web;

import static mx.icsoe.portal.domicilio.web.DestinoDePrueba.RUTA;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.pruebas.Navegador;
import mx.icsoe.portal.pruebas.SesionDePrueba;
import org.springframework.context.ApplicationContext;

/** Una persona moral frente al asistente, que envía lo que sus páginas traen escondido más lo que escribe. */
record PersonaDelAsistente(int puerto, SesionDePrueba sesion, Navegador navegador) {

    static final Map<String, String> COMPONENTES = Map.of(
            "vialidadTipo", "3",
            "vialidadNombre", "Paseo de la Reforma",
            "exteriorNumerico", "476",
            "entre1Tipo", "5",
            "entre1Nombre", "Sevilla",
            "descripcion", "Junto al metro");

    private static final AtomicInteger SIGUIENTE = new AtomicInteger();
    private static final Pattern OCULTO =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

    /** Otra cada vez, para que ninguna prueba vea el borrador de otra. */
    static PersonaDelAsistente nueva(ApplicationContext portal, int puerto) {
        int numero = SIGUIENTE.incrementAndGet();
        var sesion = SesionDePrueba.de(
                portal, "AB" + (char) ('A' + numero / 26) + "010101" + (char) ('A' + numero % 22) + "B1");
        return new PersonaDelAsistente(puerto, sesion, new Navegador(puerto).con(sesion));
    }

    HttpResponse<String> pedir(String ruta) {
        return navegador.pedir(ruta);
    }

    HttpResponse<String> pedirJson(String ruta) {
        return navegador.enviar(
                navegador.peticion(ruta).setHeader("Accept", "application/json").GET());
    }

    /** Un paso con lo que se escribe y la ficha, sin lo que la página esconde. */
    HttpResponse<String> enviar(String paso, Map<String, String> campos) {
        return enviarTal(paso, con(campos, "_csrf", sesion.ficha()));
    }

    HttpResponse<String> enviarTal(String paso, Map<String, String> campos) {
        return navegador.enviar(RUTA + paso, campos);
    }

    /** Lo mismo desde otra conexión. */
    HttpResponse<String> enviarAparte(String paso, Map<String, String> campos) {
        return new Navegador(puerto).con(sesion).enviar(RUTA + paso, campos);
    }

    void ubicaJuarez() {
        vaA(enviar("/ubicar", Map.of("codigoPostal", "06600")), "/componentes");
    }

    HttpResponse<String> componentes(Map<String, String> escrito) {
        var campos = new HashMap<>(escondidos("/componentes"));
        campos.putAll(escrito);
        return enviarTal("/componentes", campos);
    }

    HttpResponse<String> aceptar() {
        return enviarTal("/revisar", escondidos("/revisar"));
    }

    Map<String, String> escondidos(String paso) {
        return escondidosEn(pedir(RUTA + paso).body());
    }

    ContratistaId contratista() {
        return sesion.identidad().contratista();
    }

    static Map<String, String> escondidosEn(String pagina) {
        var campos = new HashMap<String, String>();
        var ocultos = OCULTO.matcher(pagina);
        while (ocultos.find()) {
            campos.put(ocultos.group(1), ocultos.group(2));
        }
        return campos;
    }

    static Map<String, String> con(Map<String, String> campos, String campo, String valor) {
        var mas = new HashMap<>(campos);
        mas.put(campo, valor);
        return mas;
    }

    static void vaA(HttpResponse<String> respuesta, String paso) {
        assertThat(destinoDe(respuesta)).isEqualTo(RUTA + paso);
    }

    static String destinoDe(HttpResponse<String> respuesta) {
        assertThat(respuesta.statusCode()).as(respuesta.body()).isEqualTo(303);
        return respuesta.headers().firstValue("Location").orElse("");
    }

    static void faltas(HttpResponse<String> respuesta, String codigo, String mensaje) {
        assertThat(respuesta.statusCode()).as(respuesta.body()).isEqualTo(422);
        assertThat(respuesta.body()).contains("/ayuda/errores#" + codigo, mensaje);
    }
}
