package mx.icsoe.portal.contratos.web;

import static mx.icsoe.portal.contratos.ContratosDePrueba.ANTERIOR;
import static mx.icsoe.portal.contratos.ContratosDePrueba.AUTOR;
import static mx.icsoe.portal.contratos.ContratosDePrueba.CONTRATANTE;
import static mx.icsoe.portal.contratos.ContratosDePrueba.ENERO_A_ABRIL;
import static mx.icsoe.portal.contratos.ContratosDePrueba.datos;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import mx.icsoe.portal.contratos.CambiarContrato;
import mx.icsoe.portal.contratos.Contratos;
import mx.icsoe.portal.contratos.ContratosDePrueba;
import mx.icsoe.portal.informativas.TipoDeInformativa;
import mx.icsoe.portal.navegador.Medida;
import mx.icsoe.portal.navegador.Navegador;
import mx.icsoe.portal.navegador.Pestana;
import mx.icsoe.portal.navegador.PruebaDeNavegador;
import mx.icsoe.portal.pruebas.SesionDePrueba;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Copiar, cargar por archivo y las marcas de una corrección, en los dos anchos: accesible y sin salirse. */
@PruebaDeNavegador
class PaginasDeCargaTest {

    private static final String CARPETA = "contratos/";
    private static final String ARCHIVO = """
            RFC,Nombre,Correo,Celular,Objeto,Folio REPSE,Servicio,Fecha de inicio
            XIA190128J61,Beneficiaria,c@e.mx,5512345678,Poda de árboles,AR129038/2024,Jardinería,01/03/2026
            XIA190128J61,Beneficiaria,c@e.mx,5512345678,Vigilancia de las naves,AR129038/2024,Vigilancia,15/04/2026
            XIA190128J61,Beneficiaria,c@e.mx,5512345678,Poda de Árboles,AR129038/2024,Jardinería,01/03/2026
            XAXX010101000,Público,correo sin arroba,123,,AR129038/2024,Vigilancia,31/12/2025
            """;

    @LocalServerPort
    private int puerto;

    @Autowired
    private ApplicationContext portal;

    @ParameterizedTest
    @EnumSource
    void lasPaginasSeVenBienDePrincipioAFin(Medida medida, Navegador navegador) {
        String rfc = medida == Medida.TELEFONO ? "ZMQ010101AB1" : "YMQ010101AB1";
        conAnterior(rfc);
        var persona = PersonaEnContratos.entra(portal, puerto, rfc);
        var direcciones = persona.direcciones();
        try (Pestana pestana = navegador.pestana(puerto, medida).con(persona.sesion())) {
            ver(pestana, direcciones.copiar(), "20-copiar");
            pulsar(pestana, "21-copiar-con-faltas");
            pestana.pagina().locator("#cuales").check();
            pestana.pagina().locator("#inicio").fill("1/2/2026");
            pestana.pagina().locator("summary").click();
            pulsar(pestana, "22-revisar-copia");
            pulsar(pestana, "23-lista-con-copias");
            ver(pestana, direcciones.archivo(), "24-archivo");
            pulsar(pestana, "25-archivo-con-faltas");
            pestana.pagina()
                    .locator("#archivo")
                    .setInputFiles(new FilePayload(
                            "contratos de marzo.csv", "text/csv", ARCHIVO.getBytes(StandardCharsets.UTF_8)));
            pestana.pagina().locator("main button.boton--primario").click();
            pestana.pagina().waitForURL("**/lotes/**");
            pestana.revisar(CARPETA + "26-revisar-archivo");
            pulsar(pestana, "27-lista-con-agregados");
            pestana.pagina().goBack();
            pestana.pagina().reload();
            pestana.revisar(CARPETA + "28-archivo-ya-aplicado");
            ver(pestana, correccion(persona).lista(), "29-correccion-con-marcas");
        }
    }

    private void conAnterior(String rfc) {
        var prueba = new ContratosDePrueba(portal);
        var quien = SesionDePrueba.deAlta(portal, rfc).identidad();
        var anterior = prueba.iniciar(quien.contratista(), ANTERIOR, TipoDeInformativa.NORMAL);
        for (String objeto : List.of("Limpieza de oficinas", "Mantenimiento de elevadores", "Jardinería")) {
            prueba.agregar(quien.contratista(), anterior, datos(CONTRATANTE, objeto, ANTERIOR.primerDia()));
        }
        prueba.presentar(quien, anterior);
    }

    /** Presenta la normal, y la corrige: un contrato cambiado y uno nuevo. */
    private Direcciones correccion(PersonaEnContratos persona) {
        var quien = persona.identidad().contratista();
        persona.prueba().presentar(persona.identidad(), persona.informativa());
        var correccion = persona.prueba().iniciar(quien, ENERO_A_ABRIL, TipoDeInformativa.CORRECCION);
        var primero = portal.getBean(Contratos.class).de(quien, correccion).getFirst();
        portal.getBean(CambiarContrato.class)
                .cambiar(quien, correccion, primero.id(), datos(CONTRATANTE, "Limpieza de bodegas"), 1, AUTOR);
        persona.prueba().agregar(quien, correccion, datos(CONTRATANTE, "Fumigación"));
        return new Direcciones(correccion);
    }

    private static void ver(Pestana pestana, String ruta, String nombre) {
        pestana.ir(ruta);
        pestana.revisar(CARPETA + nombre);
    }

    /** Pulsa el botón principal, que es uno por página. */
    private static void pulsar(Pestana pestana, String nombre) {
        pestana.pagina().locator("main button.boton--primario").click();
        pestana.revisar(CARPETA + nombre);
    }
}
