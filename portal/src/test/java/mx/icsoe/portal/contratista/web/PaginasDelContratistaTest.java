package mx.icsoe.portal.contratista.web;

import com.microsoft.playwright.options.SelectOption;
import java.util.Map;
import mx.icsoe.portal.contratista.PdfDePrueba;
import mx.icsoe.portal.navegador.Medida;
import mx.icsoe.portal.navegador.Navegador;
import mx.icsoe.portal.navegador.Pestana;
import mx.icsoe.portal.navegador.PruebaDeNavegador;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Cada página de los pasos 9 a 18, vacía, con faltas y llena, en los dos anchos: accesible y sin salirse. */
@PruebaDeNavegador
class PaginasDelContratistaTest {

    private static final String CARPETA = "contratista/";

    @LocalServerPort
    private int puerto;

    @Autowired
    private ApplicationContext portal;

    @ParameterizedTest
    @EnumSource
    void elRegistroSeVeBienDePrincipioAFin(Medida medida, Navegador navegador) {
        String rfc = medida == Medida.TELEFONO ? "ZMO010101AB1" : "YMO010101AB1";
        var contratista = ContratistaDePrueba.entra(portal, puerto, rfc);
        try (Pestana pestana = pestana(navegador, medida, rfc)) {
            ver(pestana, "/icsoe/bienvenida", "01-bienvenida");
            ver(pestana, "/icsoe/contratista/datos", "02-datos");
            enviar(pestana, "03-datos-con-faltas");
            contratista.guardarContacto("nombre@gmial.com", "55 1234 5678", "");
            ver(pestana, "/icsoe/contratista/domicilio", "04-domicilio");
            enviar(pestana, "05-domicilio-con-faltas");
            contratista.responderDomicilio("si");
            ver(pestana, "/icsoe/contratista/documentos", "06-documentos");
            enviar(pestana, "07-documentos-con-faltas");
            ver(pestana, "/icsoe/inicio", "08-inicio-incompleto");
            contratista.subir("/icsoe/contratista/documentos/acuse", "acuse-repse.pdf", PdfDePrueba.bytes());
            ver(pestana, "/icsoe/contratista/documentos", "09-documentos-con-acuse");
            ver(pestana, "/icsoe/contratista/documentos/eliminar", "10-eliminar-acuse");
            contratista.enviar("/icsoe/contratista/documentos", Map.of());
            ver(pestana, "/icsoe/contratista/guardados", "11-guardados");
            ver(pestana, "/icsoe/inicio", "12-inicio");
            ver(pestana, "/icsoe/usuarios", "13-usuarios");
            ver(pestana, "/icsoe/informativas", "14-informativas");
        }
    }

    @ParameterizedTest
    @EnumSource
    void elAsistenteDeDomicilioSeVeBienDePrincipioAFin(Medida medida, Navegador navegador) {
        String rfc = medida == Medida.TELEFONO ? "XMO010101AB1" : "WMO010101AB1";
        var contratista = ContratistaDePrueba.entra(portal, puerto, rfc);
        contratista.guardarContacto("nombre@empresa.mx", "55 1234 5678", "");
        contratista.responderDomicilio("no");
        try (Pestana pestana = pestana(navegador, medida, rfc)) {
            ver(pestana, "/icsoe/contratista/domicilio/ubicar", "20-ubicar");
            enviar(pestana, "21-ubicar-con-faltas");
            pestana.pagina().getByLabel("Código postal").fill("06600");
            pestana.pagina().getByText("1 colonia, ya elegida").waitFor();
            pestana.revisar(CARPETA + "22-colonia-elegida");
            enviar(pestana, "23-componentes");
            enviar(pestana, "24-componentes-con-faltas");
            pestana.pagina().locator("#vialidadTipo").selectOption(new SelectOption().setIndex(1));
            pestana.pagina().locator("#vialidadNombre").fill("Paseo de la Reforma");
            pestana.pagina().locator("#exteriorNumerico").fill("476");
            enviar(pestana, "25-revisar");
            enviar(pestana, "26-domicilio-registrado");
            ver(pestana, "/icsoe/contratista/domicilio/ver", "27-ver-datos");
            ver(pestana, "/icsoe/contratista/domicilio/eliminar", "28-eliminar-domicilio");
        }
    }

    private Pestana pestana(Navegador navegador, Medida medida, String rfc) {
        return navegador.pestana(puerto, medida).con(ContratistaDePrueba.sesion(portal, rfc));
    }

    private static void ver(Pestana pestana, String ruta, String nombre) {
        pestana.ir(ruta);
        pestana.revisar(CARPETA + nombre);
    }

    /** Pulsa el botón principal, que es uno por página. */
    private static void enviar(Pestana pestana, String nombre) {
        pestana.pagina().locator("main button.boton--primario").click();
        pestana.revisar(CARPETA + nombre);
    }
}
