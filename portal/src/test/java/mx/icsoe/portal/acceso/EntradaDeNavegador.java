package mx.icsoe.portal.acceso;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.security.SecureRandom;
import mx.icsoe.efirma.demostracion.AutoridadDeDemostracion;
import mx.icsoe.efirma.demostracion.EfirmaDeDemostracion;
import mx.icsoe.efirma.demostracion.Persona;
import mx.icsoe.portal.navegador.Pestana;
import mx.icsoe.portal.pruebas.RelojDePrueba;

/**
 * Entra al portal con e.firma desde un navegador, como lo haría la persona. La prueba debe importar
 * {@link AutoridadDePruebaConfiguration}.
 */
public final class EntradaDeNavegador {

    private static final SecureRandom AZAR = new SecureRandom();
    private static final String BINARIO = "application/octet-stream";

    private final AutoridadDeDemostracion autoridad;

    public EntradaDeNavegador(AutoridadDeDemostracion autoridad) {
        this.autoridad = autoridad;
    }

    /** Entra y acepta los términos si se le piden: queda en la página que le toca. */
    public void entrar(Pestana pestana, Persona persona) {
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
    public void abrirYLlenar(Pestana pestana, Persona persona) {
        var efirma = expedir(persona);
        pestana.ir("/icsoe/acceso/efirma");
        llenar(pestana, persona.rfc(), efirma.cer(), efirma.key(AZAR), EfirmaDeDemostracion.CONTRASENA);
    }

    public EfirmaDeDemostracion expedir(Persona persona) {
        return autoridad.expedirFiel(persona, RelojDePrueba.INICIO.minusSeconds(3600));
    }

    /** Llena los cuatro campos. */
    public static void llenar(Pestana pestana, String rfc, byte[] cer, byte[] key, String contrasena) {
        Page pagina = pestana.pagina();
        pagina.getByLabel("RFC", new Page.GetByLabelOptions().setExact(true)).fill(rfc);
        pagina.getByLabel("Certificado (.cer)").setInputFiles(new FilePayload("efirma.cer", BINARIO, cer));
        pagina.getByLabel("Llave privada (.key)").setInputFiles(new FilePayload("efirma.key", BINARIO, key));
        pagina.getByLabel("Contraseña de la e.firma").fill(contrasena);
    }

    /** Presiona «Validar» y espera el éxito. */
    public static void validar(Pestana pestana) {
        pulsar(pestana.pagina(), "Validar");
        pestana.pagina()
                .getByText("La validación de la FIEL fue exitosa")
                .first()
                .waitFor();
    }

    public static void pulsar(Page pagina, String boton) {
        pagina.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(boton).setExact(true))
                .click();
    }
}
