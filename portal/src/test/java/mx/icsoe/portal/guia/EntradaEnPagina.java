package mx.icsoe.portal.guia;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Guía 8: del correo con la invitación a trabajar por un contratista. */
record EntradaEnPagina(Mano mano) {

    private static final String CONTRASENA = "siete tortugas verdes";

    void aceptar(String enlace) {
        mano.ir(enlace);
        mano.mirar("08-01-invitacion");
        mano.escribir("Contraseña", "corta");
        mano.elegir("Leí y acepto el aviso de privacidad");
        mano.pulsar("Aceptar y activar");
        mano.lee("Escribe una contraseña de 12 caracteres o más");
        mano.mirar("08-02-contrasena-corta");
        mano.escribir("Contraseña", CONTRASENA);
        mano.pulsar("Mostrar la contraseña");
        assertThat(mano.pagina().locator("#contrasena")).hasAttribute("type", "text");
        mano.elegir("Leí y acepto el aviso de privacidad");
        mano.pulsar("Aceptar y activar");
        mano.enTitulo("Ingresar como capturista");
        mano.lee("Tu cuenta quedó activada");
    }

    void entrar(String curp) {
        mano.mirar("08-03-entrada");
        llenar(curp, "no es la contraseña");
        mano.lee("La CURP o la contraseña no son correctas");
        mano.mirar("08-09-no-es");
        llenar(curp, CONTRASENA);
        mano.enTitulo("Mis contratistas");
        mano.mirar("08-04-mis-contratistas");
        mano.pulsar("Elegir");
        mano.enTitulo("Mis informativas");
        mano.mirar("08-05-informativas");
        mano.ir("/icsoe/mi-cuenta");
        mano.mirar("08-07-mi-cuenta");
    }

    /** Después de que su sesión terminó. */
    void olvidar(String curp, String correo) {
        mano.ir("/icsoe/acceso/capturista");
        if (mano.pagina().url().endsWith("mis-contratistas")) {
            mano.pagina().locator(".sesion button").click();
            mano.ir("/icsoe/acceso/capturista");
        }
        mano.seguir("¿Olvidaste tu contraseña?");
        mano.escribir("CURP", curp);
        mano.escribir("Correo electrónico", correo);
        mano.mirar("08-06-olvide");
        mano.pulsar("Enviar enlace");
        mano.enTitulo("Revisa tu correo");
        mano.mirar("08-10-olvide-enviado");
    }

    void ponerOtra(String enlace) {
        mano.ir(enlace);
        mano.mirar("08-11-otra-contrasena");
        mano.escribir("Contraseña nueva", "nueve cactus morados");
        mano.pulsar("Guardar contraseña");
        mano.lee("Tu contraseña cambió. Entra con la nueva");
        mano.ir(enlace);
        mano.enTitulo("Este enlace ya se usó");
        mano.mirar("08-12-enlace-usado");
    }

    void llenar(String curp, String contrasena) {
        mano.escribir("CURP", curp);
        mano.escribir("Contraseña", contrasena);
        mano.pulsar("Ingresar");
    }
}
