package mx.icsoe.portal.contratos.web;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mx.icsoe.portal.contratos.ContratosDePrueba;
import mx.icsoe.portal.informativas.InformativaId;
import mx.icsoe.portal.informativas.TipoDeInformativa;
import mx.icsoe.portal.nucleo.Cuatrimestre;
import mx.icsoe.portal.plataforma.web.Identidad;
import mx.icsoe.portal.pruebas.Navegador;
import mx.icsoe.portal.pruebas.SesionDePrueba;
import org.springframework.context.ApplicationContext;

/** Alguien que captura contratos frente a un navegador sin guiones, con una informativa abierta. */
final class PersonaEnContratos {

    /** El encabezado de un archivo, con los nombres como los escribe la gente. */
    static final String ENCABEZADO =
            "RFC;NOMBRE;CORREO;CELULAR;Teléfono fijo;Objeto;Folio REPSE;Servicio;Fecha de inicio;Fecha de término";

    private static final Pattern HUELLA = Pattern.compile("name=\"huella\" value=\"([^\"]*)\"");
    private static final Cuatrimestre ANTERIOR = new Cuatrimestre(2025, 3);
    private static final String FRONTERA = "----frontera";
    private static final Pattern OCULTO = Pattern.compile("name=\"(contrato|version|validado)\" value=\"([^\"]*)\"");

    private final Navegador navegador;
    private final SesionDePrueba sesion;
    private final ContratosDePrueba prueba;
    private final InformativaId informativa;

    private PersonaEnContratos(int puerto, SesionDePrueba sesion, ContratosDePrueba prueba) {
        this.navegador = new Navegador(puerto).con(sesion);
        this.sesion = sesion;
        this.prueba = prueba;
        this.informativa = prueba.normal(sesion.identidad().contratista());
    }

    static PersonaEnContratos entra(ApplicationContext portal, int puerto, String rfc) {
        return new PersonaEnContratos(puerto, SesionDePrueba.deAlta(portal, rfc), new ContratosDePrueba(portal));
    }

    /** Quien presentó tres contratos en el cuatrimestre anterior, «Uno», «Dos» y «Tres», y ya inició la de este. */
    static PersonaEnContratos conAnterior(ApplicationContext portal, int puerto, String rfc) {
        var prueba = new ContratosDePrueba(portal);
        var quien = SesionDePrueba.deAlta(portal, rfc).identidad();
        var anterior = prueba.iniciar(quien.contratista(), ANTERIOR, TipoDeInformativa.NORMAL);
        for (String objeto : List.of("Uno", "Dos", "Tres")) {
            prueba.agregar(
                    quien.contratista(),
                    anterior,
                    ContratosDePrueba.datos(ContratosDePrueba.CONTRATANTE, objeto, ANTERIOR.primerDia()));
        }
        prueba.presentar(quien, anterior);
        return entra(portal, puerto, rfc);
    }

    /** Lo que se escribe en un contrato sin faltas. */
    static Map<String, String> bueno() {
        Map<String, String> campos = new LinkedHashMap<>();
        campos.put("rfc", ContratosDePrueba.CONTRATANTE);
        campos.put("nombre", "Beneficiaria de Prueba");
        campos.put("correo", "compras@beneficiaria.mx");
        campos.put("celular", "55 1234 5678");
        campos.put("telefonoFijo", "");
        campos.put("objeto", "Limpieza de oficinas");
        campos.put("repse", "AR129038/2024");
        campos.put("servicio", "Servicios de limpieza");
        campos.put("inicio", "15/03/2026");
        campos.put("termino", "");
        campos.put("convencionalIgual", "si");
        campos.put("contratanteIgual", "si");
        return campos;
    }

    SesionDePrueba sesion() {
        return sesion;
    }

    Identidad identidad() {
        return sesion.identidad();
    }

    ContratosDePrueba prueba() {
        return prueba;
    }

    InformativaId informativa() {
        return informativa;
    }

    Direcciones direcciones() {
        return new Direcciones(informativa);
    }

    HttpResponse<String> ver(String ruta) {
        return navegador.pedir(ruta);
    }

    HttpResponse<String> enviar(String ruta, Map<String, String> campos) {
        var completos = new LinkedHashMap<>(campos);
        completos.put("_csrf", sesion.ficha());
        return navegador.enviar(ruta, completos);
    }

    /** Envía el formulario que muestra una página, con lo oculto que traía. */
    HttpResponse<String> capturar(String ruta, Map<String, String> campos) {
        var completos = new LinkedHashMap<>(ocultos(ver(ruta).body()));
        completos.putAll(campos);
        return enviar(ruta, completos);
    }

    /** Lo que el guion de la página manda mientras se escribe. */
    void conservar(String pagina, Map<String, String> campos) {
        var completos = new LinkedHashMap<>(campos);
        completos.put("_csrf", sesion.ficha());
        String cuerpo = completos.entrySet().stream()
                .map(campo -> campo.getKey() + "=" + URLEncoder.encode(campo.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        navegador.enviar(navegador
                .peticion("/icsoe/borrador")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Referer", navegador.sitio() + pagina)
                .POST(BodyPublishers.ofString(cuerpo)));
    }

    static String renglon(String objeto) {
        return "XIA190128J61;Beneficiaria;c@e.mx;55 1234 5678;;" + objeto
                + ";AR129038/2024;Servicios de limpieza;01/03/2026;\n";
    }

    static String huella(String pagina) {
        var hallada = HUELLA.matcher(pagina);
        return hallada.find() ? hallada.group(1) : "";
    }

    HttpResponse<String> subir(String texto) {
        return subir(direcciones().archivo(), "contratos.csv", texto.getBytes(StandardCharsets.UTF_8));
    }

    HttpResponse<String> subir(String ruta, String nombre, byte[] contenido) {
        var cuerpo = new ByteArrayOutputStream();
        parte(cuerpo, "name=\"_csrf\"", sesion.ficha().getBytes(StandardCharsets.UTF_8));
        parte(cuerpo, "name=\"archivo\"; filename=\"" + nombre + "\"\r\nContent-Type: text/csv", contenido);
        cuerpo.writeBytes(("--" + FRONTERA + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return navegador.enviar(navegador
                .peticion(ruta)
                .header("Content-Type", "multipart/form-data; boundary=" + FRONTERA)
                .POST(BodyPublishers.ofByteArray(cuerpo.toByteArray())));
    }

    static Map<String, String> ocultos(String pagina) {
        Map<String, String> ocultos = new LinkedHashMap<>();
        var hallados = OCULTO.matcher(pagina);
        while (hallados.find()) {
            ocultos.put(hallados.group(1), hallados.group(2));
        }
        return ocultos;
    }

    static String destino(HttpResponse<String> respuesta) {
        return respuesta.headers().firstValue("Location").orElse("");
    }

    private static void parte(ByteArrayOutputStream cuerpo, String disposicion, byte[] contenido) {
        cuerpo.writeBytes(("--" + FRONTERA + "\r\nContent-Disposition: form-data; " + disposicion + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        cuerpo.writeBytes(contenido);
        cuerpo.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }
}
