package mx.icsoe.portal.informativas.web;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import mx.icsoe.portal.contratista.Contacto;
import mx.icsoe.portal.contratista.GuardarContacto;
import mx.icsoe.portal.contratista.GuardarDatosGenerales;
import mx.icsoe.portal.contratista.PdfDePrueba;
import mx.icsoe.portal.documentos.Clase;
import mx.icsoe.portal.documentos.Documentos;
import mx.icsoe.portal.informativas.Ficha;
import mx.icsoe.portal.informativas.InformativaDePrueba;
import mx.icsoe.portal.informativas.TipoDeInformativa;
import mx.icsoe.portal.navegador.Medida;
import mx.icsoe.portal.navegador.Navegador;
import mx.icsoe.portal.navegador.Pestana;
import mx.icsoe.portal.navegador.PruebaDeNavegador;
import mx.icsoe.portal.nucleo.Correo;
import mx.icsoe.portal.nucleo.Cuatrimestre;
import mx.icsoe.portal.nucleo.Telefono;
import mx.icsoe.portal.plataforma.web.Identidad;
import mx.icsoe.portal.pruebas.RelojDePrueba;
import mx.icsoe.portal.pruebas.SesionDePrueba;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Cada página de las informativas, vacía, con faltas y llena, en los dos anchos: accesible y sin salirse. */
@PruebaDeNavegador
class PaginasDeInformativasTest {

    private static final String CARPETA = "informativas/";
    private static final Cuatrimestre PRIMERO = InformativaDePrueba.PRIMERO_DE_2026;

    @Autowired
    private ApplicationContext portal;

    @LocalServerPort
    private int puerto;

    @ParameterizedTest
    @EnumSource
    void seVenBienDePrincipioAFin(Medida medida, Navegador navegador) {
        var sesion = SesionDePrueba.deAlta(portal);
        try (Pestana pestana = navegador.pestana(puerto, medida).con(sesion)) {
            ver(pestana, "/icsoe/informativas", "01-mis-informativas-sin-nada");
            ver(pestana, "/icsoe/informativas?ejercicio=2023", "02-mis-informativas-de-2023");
            ver(pestana, "/icsoe/informativas/iniciar?cuatrimestre=2026-1", "03-iniciar");
            pestana.pagina().locator("#otros-tipos summary").click();
            pestana.revisar(CARPETA + "04-iniciar-otros-tipos");
            enviar(pestana, "05-iniciar-con-faltas");
            ver(pestana, "/icsoe/informativas/iniciar/sin-informacion?cuatrimestre=2026-1", "06-sin-informacion");
            enviar(pestana, "07-sin-informacion-con-faltas");
            ver(pestana, "/icsoe/informativas/iniciar?cuatrimestre=2027-1", "08-iniciar-imposible");
            var normal = InformativaDePrueba.iniciada(portal, sesion.identidad(), PRIMERO, TipoDeInformativa.NORMAL);
            ver(pestana, ruta(normal), "09-pasos");
            ver(pestana, ruta(normal) + "/periodo", "10-periodo");
            pestana.pagina().locator("#contratos").fill("muchos");
            enviar(pestana, "11-periodo-con-faltas");
            ver(pestana, ruta(normal) + "/descartar", "12-descartar");
            ver(pestana, "/icsoe/informativas/iniciar?cuatrimestre=2026-1", "13-iniciar-con-otra-en-preparacion");
            InformativaDePrueba.enFirma(portal, sesion.identidad(), normal);
            ver(pestana, ruta(normal), "14-en-firma");
            ver(pestana, ruta(normal) + "/devolver", "15-devolver");
            enviar(pestana, "16-devolver-con-faltas");
            pestana.pagina().locator("#nota").fill("Falta el contrato de Constructora del Norte.\nRevisa las fechas.");
            enviar(pestana, "17-devuelta");
            enviar(pestana, "18-reabierta");
        }
    }

    @ParameterizedTest
    @EnumSource
    void seVenBienConTodaUnaHistoria(Medida medida, Navegador navegador) {
        var sesion = SesionDePrueba.deAlta(portal, medida == Medida.TELEFONO ? "IYCA010101AB1" : "IYDA010101AB1");
        var quien = sesion.identidad();
        presentada(quien, TipoDeInformativa.SIN_INFORMACION, RelojDePrueba.INICIO);
        var normal = presentada(quien, TipoDeInformativa.SIN_EFECTOS, RelojDePrueba.INICIO);
        presentada(quien, TipoDeInformativa.NORMAL, RelojDePrueba.INICIO);
        presentada(quien, TipoDeInformativa.CORRECCION, Instant.parse("2026-05-20T15:00:00Z"));
        presentada(quien, TipoDeInformativa.CORRECCION, Instant.parse("2026-05-21T15:00:00Z"));
        presentada(quien, TipoDeInformativa.CORRECCION, Instant.parse("2026-05-22T15:00:00Z"));
        InformativaDePrueba.iniciada(portal, quien, new Cuatrimestre(2026, 2), TipoDeInformativa.NORMAL);
        registrarDatosGenerales(quien);
        try (Pestana pestana = navegador.pestana(puerto, medida).con(sesion)) {
            ver(pestana, "/icsoe/informativas", "20-mis-informativas");
            ver(pestana, "/icsoe/informativas/iniciar?cuatrimestre=2026-1", "21-iniciar-la-quinta");
            pestana.pagina().locator("#otros-tipos summary").click();
            pestana.revisar(CARPETA + "22-por-que-no");
            ver(pestana, ruta(normal), "23-presentada");
            ver(pestana, "/icsoe/inicio", "24-inicio");
        }
    }

    private Ficha presentada(Identidad quien, TipoDeInformativa tipo, Instant cuando) {
        var ficha = InformativaDePrueba.iniciada(portal, quien, PRIMERO, tipo);
        InformativaDePrueba.presentada(portal, quien, ficha, cuando);
        return ficha;
    }

    private void registrarDatosGenerales(Identidad quien) {
        portal.getBean(GuardarContacto.class)
                .guardar(
                        quien.contratista(),
                        new Contacto(new Correo("nombre@empresa.mx"), new Telefono("5512345678"), null),
                        0,
                        quien.autor());
        portal.getBean(Documentos.class)
                .recibir(
                        quien.contratista(),
                        quien.autor(),
                        Clase.ACUSE_REPSE,
                        "acuse.pdf",
                        new ByteArrayInputStream(PdfDePrueba.bytes()));
        portal.getBean(GuardarDatosGenerales.class).guardar(quien.contratista(), quien.autor());
    }

    private static String ruta(Ficha ficha) {
        return "/icsoe/informativas/" + ficha.id();
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
