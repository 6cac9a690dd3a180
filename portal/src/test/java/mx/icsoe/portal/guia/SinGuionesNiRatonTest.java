package mx.icsoe.portal.guia;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
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

/** De la captura a la firma sin guiones, y de «Mis informativas» a la firma solo con el teclado (medida A3). */
@PruebaDeNavegador
@Import(AutoridadDePruebaConfiguration.class)
class SinGuionesNiRatonTest {

    private static final int SALTOS = 80;

    @LocalServerPort
    private int puerto;

    @Autowired
    private ApplicationContext portal;

    @Test
    void sinGuionesSeLlegaHastaLaFirma(Navegador navegador) {
        var antes = new Antecedentes(portal, persona("SGR100501QA1"));
        try (Pestana pestana =
                navegador.pestanaSinGuiones(puerto, Medida.ESCRITORIO).con(sesion(antes))) {
            var mano = new Mano(pestana, new Lectura());
            mano.ir("/icsoe/informativas");
            mano.pagina().locator("main a.boton--primario").click();
            mano.elegir("Normal");
            mano.pulsar("Iniciar");
            mano.seguir("Datos del periodo");
            mano.escribir("¿Cuántos contratos llevará esta informativa?", "1");
            mano.pulsar("Guardar y continuar");
            mano.seguir("Contratos");
            mano.seguir("Agregar contrato");
            contrato(mano);
            mano.seguir("Agregar trabajadores");
            mano.seguir("Subir archivo");
            mano.adjuntar("Archivo de trabajadores", "tres.csv", TrabajadoresDePrueba.archivo(0, 3));
            mano.pulsar("Subir");
            mano.enTitulo("Resultado del archivo");
            mano.lee("3 de 3 listos · sin errores");
            mano.ir("/icsoe/informativas");
            mano.seguir("Continuar");
            mano.seguir("Revisar");
            mano.pulsar("Continuar a la firma");
            mano.enTitulo("Firmar y presentar");
            // El navegador de pruebas no muestra lo de <noscript> aunque apague los guiones; está en la página.
            assertThat(mano.pagina().content()).contains("Para este paso hace falta JavaScript");
        }
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
