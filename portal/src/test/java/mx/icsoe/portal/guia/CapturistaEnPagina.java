package mx.icsoe.portal.guia;

import com.microsoft.playwright.Locator;
import java.time.Duration;
import java.util.Locale;
import mx.icsoe.portal.usuarios.UsuarioDePrueba;
import org.awaitility.Awaitility;

/** Una persona que llega a ser capturista solo por las páginas: ninguna sesión suya la abre la prueba. */
record CapturistaEnPagina(Mano mano, String curp, String correo) {

    static final String NOMBRE = "Ana López Ríos";

    private static final String CONTRASENA = "siete tortugas verdes";
    private static final String CORREOS = "/icsoe/demostracion/correos";
    private static final Duration PACIENCIA = Duration.ofSeconds(20);

    /** Alguien que nadie ha registrado. */
    static CapturistaEnPagina nuevo(Mano mano) {
        String curp = UsuarioDePrueba.curp();
        return new CapturistaEnPagina(
                mano, curp, "ana." + curp.substring(0, 10).toLowerCase(Locale.ROOT) + "@ejemplo.mx");
    }

    /** De la página de inicio del contratista a la invitación, con todas las facultades. */
    void loDaDeAlta(Mano contratista) {
        contratista.ir("/icsoe/inicio");
        contratista.seguir("Alta de Usuarios");
        contratista.seguir("Agregar capturista");
        contratista.escribir("CURP", curp);
        contratista.escribir("Nombre completo", NOMBRE);
        contratista.escribir("Correo electrónico", correo);
        contratista.escribir("Correo electrónico, otra vez", correo);
        contratista.elegir("Capturar: iniciar informativas y escribir sus contratos");
        contratista.elegir("Cargar trabajadores: uno por uno o por archivo");
        contratista.elegir("Enviar a firma: avisarte que la captura está lista");
        contratista.pulsar("Enviar invitación");
        contratista.lee("Invitación enviada");
    }

    /** Del correo a «Mis informativas» del contratista que lo invitó. */
    void acepta() {
        abreElCorreo("Te invitaron a capturar en ICSOE");
        mano.enTitulo("Acepta la invitación");
        mano.escribir("Contraseña", CONTRASENA);
        mano.elegir("Leí y acepto el aviso de privacidad");
        mano.pulsar("Aceptar y activar");
        mano.lee("Tu cuenta quedó activada");
        entra(CONTRASENA);
    }

    private void entra(String contrasena) {
        ingresa(contrasena);
        mano.enTitulo("Mis contratistas");
        mano.pulsar("Elegir");
        mano.enTitulo("Mis informativas");
    }

    private void ingresa(String contrasena) {
        mano.enTitulo("Ingresar como capturista");
        mano.escribir("CURP", curp);
        mano.escribir("Contraseña", contrasena);
        mano.pulsar("Ingresar");
    }

    void sale() {
        mano.pagina().locator(".sesion button").click();
        mano.enTitulo("Saliste de ICSOE");
    }

    /** Sigue el enlace de su correo sin haber entrado: entra y continúa a lo que dice. */
    void vuelvePorElCorreo(String asunto) {
        abreElCorreo(asunto);
        ingresa(CONTRASENA);
        mano.enTitulo("Trabajar por este contratista");
    }

    /** Cambia su contraseña, sale y vuelve con la nueva. */
    void cambiaSuContrasena(String nueva) {
        mano.ir("/icsoe/mi-cuenta");
        mano.escribir("Contraseña actual", CONTRASENA);
        mano.escribir("Contraseña nueva", nueva);
        mano.pulsar("Cambiar contraseña");
        mano.lee("Tu contraseña cambió");
        sale();
        mano.seguir("Ingresar de nuevo");
        mano.seguir("Ingresar con CURP y contraseña");
        entra(nueva);
    }

    /** Busca su correo entre los de la demostración, que se entregan solos, y sigue su enlace. */
    void abreElCorreo(String asunto) {
        Awaitility.await().atMost(PACIENCIA).until(() -> encuentra(asunto));
        mano.enTitulo(asunto);
        mano.pagina().locator("main a.boton").click();
    }

    private boolean encuentra(String asunto) {
        mano.ir(CORREOS);
        while (true) {
            var suyo = mano.pagina()
                    .locator("#correos tbody tr")
                    .filter(new Locator.FilterOptions().setHasText(correo))
                    .filter(new Locator.FilterOptions().setHasText(asunto));
            if (suyo.count() > 0) {
                suyo.first().locator("a").click();
                return true;
            }
            var siguiente = mano.pagina().locator("a[rel=next]");
            if (siguiente.count() == 0) {
                return false;
            }
            siguiente.click();
        }
    }
}
