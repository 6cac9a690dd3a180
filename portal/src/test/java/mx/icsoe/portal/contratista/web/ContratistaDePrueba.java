package mx.icsoe.portal.contratista.web;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import mx.icsoe.portal.contratista.Contratistas;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Rfc;
import mx.icsoe.portal.plataforma.web.Identidad;
import mx.icsoe.portal.pruebas.Navegador;
import mx.icsoe.portal.pruebas.SesionDePrueba;
import org.springframework.context.ApplicationContext;

/** Un contratista que ya entró, frente a un navegador sin guiones: envía lo que enviarían sus formularios. */
public final class ContratistaDePrueba {

    static final String MORAL = "EKU9003173C9";
    static final String FISICA = "CACX7605101P8";

    private static final String SERIE = "30001000000500003416";
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");
    private static final String FRONTERA = "----frontera";

    private final Navegador navegador;
    private final SesionDePrueba sesion;

    private ContratistaDePrueba(int puerto, SesionDePrueba sesion) {
        this.navegador = new Navegador(puerto).con(sesion);
        this.sesion = sesion;
    }

    public static ContratistaDePrueba entra(ApplicationContext portal, int puerto, String rfc) {
        return new ContratistaDePrueba(puerto, sesion(portal, rfc));
    }

    /** La sesión de quien ya entró con su e.firma y aceptó los términos. */
    public static SesionDePrueba sesion(ApplicationContext portal, String rfc) {
        return sesion(portal, rfc, "Servicios Especializados de Prueba");
    }

    public static SesionDePrueba sesion(ApplicationContext portal, String rfc, String nombre) {
        var leido = new Rfc(rfc);
        ContratistaId id = portal.getBean(Contratistas.class).registrarEntrada(leido, nombre, SERIE);
        var ahora = portal.getBean(InstantSource.class).instant();
        return SesionDePrueba.de(portal, Identidad.conEfirma(id, leido, nombre, SERIE, ahora));
    }

    Identidad identidad() {
        return sesion.identidad();
    }

    public HttpResponse<String> ver(String ruta) {
        return navegador.pedir(ruta);
    }

    /** Envía el formulario con su ficha y, si no se dice otra, con la versión que la página traía. */
    public HttpResponse<String> enviar(String ruta, Map<String, String> campos) {
        var completos = new LinkedHashMap<>(campos);
        completos.put("_csrf", sesion.ficha());
        return navegador.enviar(ruta, completos);
    }

    HttpResponse<String> guardarContacto(String correo, String celular, String fijo) {
        String version = version(ver("/icsoe/contratista/datos").body());
        return enviar(
                "/icsoe/contratista/datos",
                Map.of("correo", correo, "celular", celular, "telefonoFijo", fijo, "version", version));
    }

    HttpResponse<String> responderDomicilio(String igual) {
        String version = version(ver("/icsoe/contratista/domicilio").body());
        return enviar("/icsoe/contratista/domicilio", Map.of("igual", igual, "version", version));
    }

    public HttpResponse<String> subir(String ruta, String nombre, byte[] contenido) {
        var cuerpo = new ByteArrayOutputStream();
        parte(cuerpo, "name=\"_csrf\"", sesion.ficha().getBytes(StandardCharsets.UTF_8));
        parte(cuerpo, "name=\"acuse\"; filename=\"" + nombre + "\"\r\nContent-Type: application/pdf", contenido);
        cuerpo.writeBytes(("--" + FRONTERA + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return navegador.enviar(navegador
                .peticion(ruta)
                .header("Content-Type", "multipart/form-data; boundary=" + FRONTERA)
                .POST(BodyPublishers.ofByteArray(cuerpo.toByteArray())));
    }

    static String version(String pagina) {
        var hallada = VERSION.matcher(pagina);
        return hallada.find() ? hallada.group(1) : "0";
    }

    static Optional<String> destino(HttpResponse<String> respuesta) {
        return respuesta.headers().firstValue("Location");
    }

    private static void parte(ByteArrayOutputStream cuerpo, String disposicion, byte[] contenido) {
        cuerpo.writeBytes(("--" + FRONTERA + "\r\nContent-Disposition: form-data; " + disposicion + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        cuerpo.writeBytes(contenido);
        cuerpo.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }
}
