package mx.icsoe.portal.acceso;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import mx.icsoe.efirma.demostracion.EfirmaDeDemostracion;
import mx.icsoe.efirma.demostracion.Persona;
import mx.icsoe.efirma.pruebas.Laboratorio;
import mx.icsoe.portal.navegador.Pestana;
import mx.icsoe.portal.pruebas.RelojDePrueba;

/**
 * Entra al portal con e.firma desde un navegador, como lo haría la persona. La prueba debe importar
 * {@link AutoridadDePruebaConfiguration}.
 */
public final class EntradaDeNavegador {

    private static final SecureRandom AZAR = new SecureRandom();
    private static final Map<Persona, EfirmaDeDemostracion> EXPEDIDAS = new ConcurrentHashMap<>();
    private static final Map<Persona, byte[]> LLAVES = new ConcurrentHashMap<>();
    private static final Duration UN_DIA = Duration.ofDays(1);
    private static final String BINARIO = "application/octet-stream";

    private EntradaDeNavegador() {}

    /** Entra y acepta los términos si se le piden: queda en la página que le toca. */
    public static void entrar(Pestana pestana, Persona persona) {
        abrirYLlenar(pestana, persona);
        validar(pestana);
        ingresar(pestana);
        if (pestana.pagina().url().endsWith("/icsoe/terminos")) {
            pestana.pagina().getByLabel("Acepto los términos y condiciones").check();
            ingresar(pestana);
        }
    }

    /** Presiona «Ingresar» y espera otra página. */
    public static void ingresar(Pestana pestana) {
        String antes = pestana.pagina().url();
        pulsar(pestana.pagina(), "Ingresar");
        pestana.pagina().waitForURL(ahora -> !ahora.equals(antes));
    }

    /** Abre la página de la e.firma y la llena con la de una persona. */
    public static void abrirYLlenar(Pestana pestana, Persona persona) {
        var efirma = efirmaDe(persona);
        pestana.ir("/icsoe/acceso/efirma");
        llenar(pestana, persona.rfc(), efirma.cer(), llaveDe(persona), EfirmaDeDemostracion.CONTRASENA);
    }

    /** La e.firma vigente de una persona; la misma cada vez. */
    public static EfirmaDeDemostracion efirmaDe(Persona persona) {
        return EXPEDIDAS.computeIfAbsent(
                persona, nueva -> Laboratorio.AUTORIDAD.expedirFiel(nueva, RelojDePrueba.INICIO.minus(UN_DIA)));
    }

    /** Su archivo .key; el mismo cada vez. */
    public static byte[] llaveDe(Persona persona) {
        return LLAVES.computeIfAbsent(persona, nueva -> efirmaDe(nueva).key(AZAR));
    }

    /** Llena los cuatro campos. */
    public static void llenar(Pestana pestana, String rfc, byte[] cer, byte[] key, String contrasena) {
        pestana.pagina()
                .getByLabel("RFC", new Page.GetByLabelOptions().setExact(true))
                .fill(rfc);
        llenarEfirma(pestana.pagina(), cer, key, contrasena);
    }

    /** En la página de la firma, que no pide el RFC; no la envía. */
    public static void llenarParaFirmar(Pestana pestana, Persona persona) {
        llenarEfirma(pestana.pagina(), efirmaDe(persona).cer(), llaveDe(persona), EfirmaDeDemostracion.CONTRASENA);
    }

    private static void llenarEfirma(Page pagina, byte[] cer, byte[] key, String contrasena) {
        pagina.getByLabel("Certificado (.cer)").setInputFiles(new FilePayload("efirma.cer", BINARIO, cer));
        pagina.getByLabel("Llave privada (.key)").setInputFiles(new FilePayload("efirma.key", BINARIO, key));
        pagina.getByLabel("Contraseña de la e.firma").fill(contrasena);
    }

    /** Presiona «Validar» y espera el éxito. */
    public static void validar(Pestana pestana) {
        pulsar(pestana.pagina(), "Validar");
        pestana.pagina()
                .locator(".faltas, [data-gancho='efirma-exito']:not([hidden])")
                .waitFor();
        assertThat(pestana.pagina().locator(".faltas").allInnerTexts())
                .as("faltas al validar")
                .isEmpty();
    }

    public static void pulsar(Page pagina, String boton) {
        pagina.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(boton).setExact(true))
                .click();
    }
}
