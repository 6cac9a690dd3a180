package mx.icsoe.portal.guia;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import mx.icsoe.efirma.demostracion.Persona;
import mx.icsoe.portal.acceso.AutoridadDePruebaConfiguration;
import mx.icsoe.portal.navegador.Medida;
import mx.icsoe.portal.navegador.Navegador;
import mx.icsoe.portal.navegador.Pestana;
import mx.icsoe.portal.navegador.PruebaDeNavegador;
import mx.icsoe.portal.pruebas.SesionDePrueba;
import mx.icsoe.portal.trabajadores.TrabajadoresDePrueba;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/**
 * Todo lo del capturista sin guiones, de la invitación a la firma, y de «Mis informativas» a la firma solo con el teclado
 * (medida A3).
 */
@PruebaDeNavegador
@Import(AutoridadDePruebaConfiguration.class)
class SinGuionesNiRatonTest {

    private static final int SALTOS = 80;

    @LocalServerPort
    private int puerto;

    @Autowired
    private ApplicationContext portal;

    @Test
    void sinGuionesElCapturistaHaceTodoLoSuyoYElContratistaLlegaALaFirma(Navegador navegador) {
        var antes = new Antecedentes(portal, persona("SGR100501QA1"));
        try (Pestana suya =
                        navegador.pestanaSinGuiones(puerto, Medida.ESCRITORIO).con(sesion(antes));
                Pestana otra = navegador.pestanaSinGuiones(puerto, Medida.TELEFONO)) {
            var contratista = new Mano(suya, new Lectura());
            var ana = new Mano(otra, new Lectura());
            var capturista = CapturistaEnPagina.nuevo(ana);
            capturista.loDaDeAlta(contratista);
            capturista.acepta();
            String raiz = captura(ana);
            envia(ana);
            devuelve(contratista);
            corrigeDesdeSuBuzon(ana, raiz);
            capturista.cambiaSuContrasena("nueve cactus morados");
            llegaALaFirma(contratista, raiz);
        }
    }

    private static String captura(Mano ana) {
        ana.pagina().locator("main a.boton--primario").first().click();
        ana.elegir("Normal");
        ana.pulsar("Iniciar");
        ana.enTitulo("Informativa normal");
        String raiz = URI.create(ana.pagina().url()).getPath();
        ana.seguir("Datos del periodo");
        ana.escribir("¿Cuántos contratos llevará esta informativa?", "1");
        ana.pulsar("Guardar y continuar");
        ana.seguir("Contratos");
        ana.seguir("Agregar contrato");
        contrato(ana);
        ana.seguir("Agregar trabajadores");
        ana.seguir("Subir archivo");
        ana.adjuntar("Archivo de trabajadores", "tres.csv", TrabajadoresDePrueba.archivo(0, 3));
        ana.pulsar("Subir");
        ana.enTitulo("Resultado del archivo");
        ana.lee("3 de 3 listos · sin errores");
        return raiz;
    }

    private static void envia(Mano ana) {
        ana.ir("/icsoe/informativas");
        ana.seguir("Continuar");
        ana.seguir("Enviar a firma");
        ana.pulsar("Enviar a firma");
        ana.lee("Enviada a firma");
    }

    private static void devuelve(Mano contratista) {
        contratista.ir("/icsoe/buzon");
        contratista.seguir("Tienes una informativa para revisar y firmar");
        contratista.seguir("Revisar la informativa");
        contratista.seguir("Agregar nota sobre el contrato 1");
        contratista.pagina().getByLabel("¿De qué habla?").selectOption("trabajadores");
        contratista.escribir("¿Qué hay que corregir?", "Faltan dos personas.");
        contratista.pulsar("Guardar nota");
        contratista.seguir("Devolver a captura");
        contratista.escribir("¿Algo más que corregir? (opcional)", "Revisa.");
        contratista.pulsar("Devolver");
        contratista.lee("Se devolvió para corregirla");
    }

    /** Lee su aviso, lo marca, llega a la nota, la atiende y la contesta; envía, se arrepiente y vuelve a enviar. */
    private static void corrigeDesdeSuBuzon(Mano ana, String raiz) {
        ana.ir("/icsoe/buzon");
        ana.seguir("Se devolvió una informativa que enviaste a firma");
        ana.lee("Contrato 1, sus trabajadores");
        ana.pulsar("Marcar como leído");
        ana.lee("Has leído todos");
        ana.ir(raiz);
        ana.pulsar("Volver a capturar");
        ana.seguir("Contrato 1, sus trabajadores");
        ana.lee("Faltan dos personas.");
        ana.ir(raiz + "/notas");
        ana.pulsar("Marcar como atendida la nota sobre Contrato 1, sus trabajadores");
        ana.seguir("Contestar a El contratista, sobre Contrato 1, sus trabajadores");
        ana.escribir("Tu respuesta", "Ya están.");
        ana.pulsar("Contestar");
        envia(ana);
        ana.seguir("Retirar del envío");
        ana.pulsar("Retirar la informativa del envío");
        ana.lee("retiró el envío");
        envia(ana);
    }

    private static void llegaALaFirma(Mano contratista, String raiz) {
        contratista.ir(raiz + "/notas");
        contratista.lee("Ya están.");
        contratista.ir(raiz + "/revisar");
        contratista.pulsar("Continuar a la firma");
        contratista.enTitulo("Firmar y presentar");
        // El navegador de pruebas no muestra lo de <noscript> aunque apague los guiones; está en la página.
        assertThat(contratista.pagina().content()).contains("Para este paso hace falta JavaScript");
    }

    @Test
    void conElTecladoSeLlegaDeMisInformativasALaFirma(Navegador navegador) {
        var antes = new Antecedentes(portal, persona("SRT100501QA2"));
        antes.normal(Antecedentes.PERIODO);
        try (Pestana pestana = navegador.pestana(puerto, Medida.ESCRITORIO).con(sesion(antes))) {
            Page pagina = pestana.pagina();
            var mano = new Mano(pestana, new Lectura());
            mano.ir("/icsoe/informativas");
            entrarCon(pagina, "main a.boton--primario");
            mano.enTitulo("Informativa normal");
            entrarCon(pagina, "main a[href$='/revisar']");
            mano.enTitulo("Revisar antes de firmar");
            entrarCon(pagina, "main button.boton--primario");
            mano.enTitulo("Firmar y presentar");
            for (String campo : new String[] {"#cer", "#key", "#contrasena", "main button.boton--primario"}) {
                avanzarHasta(pagina, campo);
            }
        }
    }

    private static void contrato(Mano mano) {
        mano.escribir("RFC del contratante", "HVD150806QX4");
        mano.escribir("Nombre o razón social", "Hospital Valle Demo");
        mano.escribir("Correo electrónico", "contratos@hospital.example");
        mano.escribir("Celular", "5587654321");
        mano.escribir("Objeto del contrato", "Lavandería hospitalaria");
        mano.escribir("Folio REPSE", "AR129038/2024");
        mano.escribir("Servicio u obra especializado contratado", "Servicios de lavandería");
        mano.escribir("Fecha de inicio", "15/03/2026");
        mano.pagina().locator("#convencionalIgual").check();
        mano.pagina().locator("#contratanteIgual").check();
        mano.pulsar("Guardar contrato");
        mano.lee("Contrato guardado");
    }

    private static void entrarCon(Page pagina, String selector) {
        avanzarHasta(pagina, selector);
        pagina.keyboard().press("Enter");
    }

    /** Tabula como una persona; si el foco no llega, la página no se usa con teclado. */
    private static void avanzarHasta(Page pagina, String selector) {
        for (int salto = 0; salto < SALTOS; salto++) {
            if (Boolean.TRUE.equals(
                    pagina.locator(selector).first().evaluate("uno => uno === document.activeElement"))) {
                return;
            }
            pagina.keyboard().press("Tab");
        }
        assertThat(selector).as("el teclado llega").isEmpty();
    }

    private SesionDePrueba sesion(Antecedentes antes) {
        return SesionDePrueba.de(portal, antes.prueba().identidad());
    }

    private static Persona persona(String rfc) {
        return new Persona(
                rfc,
                "ACCESIBLE DEMO SA DE CV",
                "",
                Protagonistas.informante(Medida.ESCRITORIO).representante());
    }
}
