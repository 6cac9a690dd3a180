package mx.icsoe.portal.guia;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import mx.icsoe.portal.contratista.PdfDePrueba;
import mx.icsoe.portal.contratista.web.ContratistaDePrueba;
import mx.icsoe.portal.pruebas.Navegador;
import org.springframework.web.util.HtmlUtils;

/**
 * Recorre la guía una vez, como persona moral con domicilio social distinto del fiscal, y guarda lo que se vio en cada
 * pantalla.
 */
final class PantallasDeLaGuia {

    private static final String DATOS = "/icsoe/contratista/datos";
    private static final String DOMICILIO = "/icsoe/contratista/domicilio";
    private static final String DOCUMENTOS = "/icsoe/contratista/documentos";
    private static final Pattern COLONIA = Pattern.compile("<option value=\"(\\d\\d-\\d{3}-[0-9M]\\d{3})\"");

    private final Map<String, PaginaLeida> pantallas = new LinkedHashMap<>();
    private final ContratistaDePrueba contratista;

    PantallasDeLaGuia(Navegador nadie, ContratistaDePrueba contratista) {
        this.contratista = contratista;
        anotar("portada", nadie.pedir("/").body());
        anotar("patrones", nadie.pedir("/patrones-o-empresas").body());
        anotar(
                "obligaciones",
                nadie.pedir("/patrones-o-empresas/cumplimiento-de-obligaciones-fiscales")
                        .body());
        anotar("minisitio", nadie.pedir("/icsoe").body());
        anotar("acceso", nadie.pedir("/icsoe/acceso").body());
        anotar("efirma", nadie.pedir("/icsoe/acceso/efirma").body());
        terminos();
        contacto();
        domicilio();
        documentos();
    }

    PaginaLeida pantalla(String nombre) {
        var pantalla = pantallas.get(nombre);
        if (pantalla == null) {
            throw new IllegalArgumentException("nadie abre la pantalla " + nombre);
        }
        return pantalla;
    }

    private void terminos() {
        ver("terminos", "/icsoe/terminos");
        enviar("terminos-sin-aceptar", "/icsoe/terminos", Map.of());
    }

    private void contacto() {
        ver("bienvenida", "/icsoe/bienvenida");
        ver("datos", DATOS);
        enviar("datos-con-faltas", DATOS, Map.of());
        enviar("datos-enviados", DATOS, Map.of("correo", "nombre@empresa.mx", "celular", "55 1234 5678"));
    }

    private void domicilio() {
        ver("domicilio", DOMICILIO);
        enviar("domicilio-con-faltas", DOMICILIO, Map.of());
        enviar("domicilio-no", DOMICILIO, Map.of("igual", "no"));
        ver("ubicar", DOMICILIO + "/ubicar");
        enviar("ubicar-sin-catalogo", DOMICILIO + "/ubicar", Map.of("codigoPostal", "00000"));
        enviar("codigo-conocido", DOMICILIO + "/ubicar", Map.of("codigoPostal", "06600", "accion", "buscar"));
        enviar(
                "colonia-elegida",
                DOMICILIO + "/ubicar",
                Map.of("codigoPostal", "06600", "colonia", colonia(), "mostrado", "06600"));
        ver("componentes", DOMICILIO + "/componentes");
        enviar(
                "componentes-enviados",
                DOMICILIO + "/componentes",
                Map.of("vialidadTipo", "3", "vialidadNombre", "Paseo de la Reforma", "exteriorNumerico", "476"));
        ver("revisar", DOMICILIO + "/revisar");
        enviar("aceptado", DOMICILIO + "/revisar", Map.of());
        ver("domicilio-ubicado", DOMICILIO);
    }

    private void documentos() {
        ver("documentos", DOCUMENTOS);
        enviar("documentos-con-faltas", DOCUMENTOS, Map.of());
        subir("documentos-otro-formato", "acuse.pdf", new byte[] {'M', 'Z', 0, 0, 0, 0});
        subir("documentos-vacio", "acuse.pdf", new byte[0]);
        subir("documentos-adjunto", "acuse.pdf", PdfDePrueba.bytes());
        ver("documentos-con-acuse", DOCUMENTOS);
        enviar("documentos-guardado", DOCUMENTOS, Map.of());
        ver("guardados", "/icsoe/contratista/guardados");
    }

    private String colonia() {
        var hallada = COLONIA.matcher(contratista.ver(DOMICILIO + "/ubicar").body());
        return hallada.find() ? HtmlUtils.htmlUnescape(hallada.group(1)) : "";
    }

    private void ver(String pantalla, String ruta) {
        anotar(pantalla, contratista.ver(ruta).body());
    }

    /** Abre la página y envía su formulario con lo escrito. */
    private void enviar(String pantalla, String ruta, Map<String, String> escrito) {
        var formulario = Formulario.de(contratista.ver(ruta).body());
        anotar(pantalla, contratista.enviar(ruta, formulario.con(escrito)).body());
    }

    private void subir(String pantalla, String nombre, byte[] contenido) {
        anotar(
                pantalla,
                contratista.subir(DOCUMENTOS + "/acuse", nombre, contenido).body());
    }

    private void anotar(String pantalla, String html) {
        pantallas.put(pantalla, new PaginaLeida(html));
    }
}
