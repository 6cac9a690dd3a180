package mx.icsoe.portal.llaves;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import mx.icsoe.portal.acceso.EntradaDeNavegador;
import mx.icsoe.portal.navegador.Pestana;

/** Lo que una persona hace con sus llaves de acceso frente al navegador. */
final class PasosConLlave {

    private PasosConLlave() {}

    static void agregar(Pestana pestana, String nombre) {
        pestana.pagina().getByLabel("Nombre de la llave").fill(nombre);
        EntradaDeNavegador.pulsar(pestana.pagina(), "Agregar llave de acceso");
        pestana.pagina().waitForURL("**/icsoe/llaves?cambio=agregada");
    }

    static void entrar(Pestana pestana) {
        String antes = pestana.pagina().url();
        presionarEntrar(pestana);
        pestana.pagina().waitForURL(ahora -> !ahora.equals(antes));
    }

    static void presionarEntrar(Pestana pestana) {
        EntradaDeNavegador.pulsar(pestana.pagina(), "Entrar con llave de acceso");
    }

    static void salir(Pestana pestana) {
        EntradaDeNavegador.pulsar(pestana.pagina(), "Cerrar sesión");
        pestana.pagina().waitForURL("**/icsoe/salida");
    }

    static void faltaDe(Pestana pestana, String mensaje) {
        pestana.pagina().getByRole(AriaRole.ALERT).getByText(mensaje).waitFor();
        assertThat(pestana.pagina().title()).startsWith("Error: ");
    }
}
