package mx.icsoe.portal.guia;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import mx.icsoe.portal.acceso.AutoridadDePruebaConfiguration;
import mx.icsoe.portal.acceso.EntradaDeNavegador;
import mx.icsoe.portal.navegador.Medida;
import mx.icsoe.portal.navegador.Navegador;
import mx.icsoe.portal.navegador.Pestana;
import mx.icsoe.portal.navegador.PruebaDeNavegador;
import mx.icsoe.portal.notas.EntreDos;
import mx.icsoe.portal.trabajadores.TrabajadoresDePrueba;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/**
 * La guía 10: el contratista y su capturista, cada uno en su navegador y a la vez, del alta al acuse con una devolución en medio.
 * Entran por sus páginas, con su e.firma y con su contraseña: aquí nadie recibe una sesión ya abierta.
 */
@PruebaDeNavegador
@Import(AutoridadDePruebaConfiguration.class)
class DosNavegadoresTest {

    private static final Pattern INFORMATIVA = Pattern.compile(".*/icsoe/informativas/[0-9a-f-]{36}$");
    private static final String CONTRATOS = """
            RFC,Nombre,Correo,Celular,Objeto,Folio REPSE,Servicio,Fecha de inicio
            HVD150806QX4,Hospital Valle Demo,contratos@hospital.example,5587654321,Lavandería hospitalaria,AR129038/2024,Servicios de lavandería,15/03/2026
            CNS120405RT5,Corporativo Norte Sur Demo,compras@corporativo.example,5587654322,Limpieza de oficinas,AR129038/2024,Servicios de limpieza,15/02/2026
            """;

    @Autowired
    private ApplicationContext portal;

    @LocalServerPort
    private int puerto;

    @Test
    void delAltaAlAcuseConUnaDevolucionEnMedio(Navegador navegador) throws IOException {
        var dos = new EntreDos(portal, puerto);
        try (Pestana suya = navegador.pestana(puerto, Medida.ESCRITORIO);
                Pestana otra = navegador.pestana(puerto, Medida.TELEFONO)) {
            var lectura = new Lectura();
            var contratista = new Mano(suya, lectura);
            var ana = new Mano(otra, lectura);
            var capturista = CapturistaEnPagina.nuevo(ana);
            EntradaDeNavegador.entrar(suya, dos.persona());
            capturista.loDaDeAlta(contratista);
            capturista.acepta();
            captura(ana);
            String raiz = envia(ana);
            capturista.sale();
            devuelve(contratista);
            capturista.vuelvePorElCorreo("Se devolvió una informativa que enviaste a firma");
            corrige(ana, raiz);
            contesta(ana, raiz);
            firma(contratista, dos, raiz);
            terminan(ana, raiz);
            lectura.diceLoQueCita("10", "enviar-a-firma-y-devolver-con-notas", puerto);
        }
    }

    /** La normal, con dos contratos de un archivo y dos trabajadores en cada uno. */
    private static void captura(Mano ana) {
        ana.pagina().locator("main a.boton--primario").first().click();
        ana.elegir("Normal");
        ana.pulsar("Iniciar");
        ana.pagina().waitForURL(INFORMATIVA);
        String raiz = URI.create(ana.pagina().url()).getPath();
        ana.seguir("Datos del periodo");
        ana.escribir("¿Cuántos contratos llevará esta informativa?", "2");
        ana.pulsar("Guardar y continuar");
        ana.seguir("Contratos");
        ana.seguir("Subir por archivo");
        ana.adjuntar("Archivo de contratos", "contratos.csv", CONTRATOS);
        ana.pulsar("Revisar el archivo");
        ana.pulsar("Aplicar los 2 correctos");
        ana.lee("Contratos agregados");
        for (int contrato = 1; contrato <= 2; contrato++) {
            ana.seguir("trabajadores al contrato " + contrato);
            ana.seguir("Subir archivo");
            ana.adjuntar("Archivo de trabajadores", "dos.csv", TrabajadoresDePrueba.archivo(0, 2));
            ana.pulsar("Subir");
            ana.enTitulo("Resultado del archivo");
            ana.lee("2 de 2 listos · sin errores");
            ana.ir(raiz + "/contratos");
        }
        ana.ir(raiz);
    }

    /** Devuelve la ruta de la informativa. */
    private static String envia(Mano ana) {
        mirar(ana, "01-en-captura");
        ana.seguir("Enviar a firma");
        ana.escribir("Mensaje para el contratista (opcional)", "Listos los dos.\nEl 2 es nuevo.");
        mirar(ana, "02-enviar");
        ana.pulsar("Enviar a firma");
        ana.lee("por " + CapturistaEnPagina.NOMBRE);
        mirar(ana, "03-enviada");
        return URI.create(ana.pagina().url()).getPath();
    }

    /** Se entera en su buzón, anota un campo y un contrato, y la devuelve. */
    private static void devuelve(Mano contratista) {
        contratista.ir("/icsoe/buzon");
        mirar(contratista, "20-buzon");
        contratista.seguir("Tienes una informativa para revisar y firmar");
        contratista.seguir("Revisar la informativa");
        contratista.enTitulo("Revisar antes de firmar");
        mirar(contratista, "04-revisar");
        contratista.seguir("Agregar nota sobre el contrato 2");
        contratista
                .pagina()
                .getByLabel("¿De qué habla?")
                .selectOption(new SelectOption().setLabel("Contrato 2, fecha de inicio"));
        contratista.escribir("¿Qué hay que corregir?", "Empezó el 15 de enero, según el contrato firmado.");
        mirar(contratista, "05-agregar-nota");
        contratista.pulsar("Guardar nota");
        contratista.seguir("Agregar nota sobre el contrato 1");
        contratista.pagina().getByLabel("¿De qué habla?").selectOption(new SelectOption().setLabel("Contrato 1"));
        contratista.escribir("¿Qué hay que corregir?", "Falta el anexo: ¿es el de lavandería?");
        contratista.pulsar("Guardar nota");
        contratista.seguir("Devolver a captura");
        contratista.escribir("¿Algo más que corregir? (opcional)", "Dos detalles y la firmo.");
        mirar(contratista, "06-devolver");
        contratista.pulsar("Devolver");
        contratista.lee("Se devolvió para corregirla");
        mirar(contratista, "07-devuelta-contratista");
    }

    /** Llega por el enlace de su correo al hilo, y de ahí al campo. */
    private static void corrige(Mano ana, String raiz) {
        mirar(ana, "00-trabajar-por");
        ana.pulsar("Continuar");
        ana.enTitulo("Hilo de notas");
        ana.lee("3 de 3 notas por atender");
        ana.ir(raiz);
        mirar(ana, "08-devuelta-capturista");
        ana.pulsar("Volver a capturar");
        ana.lee("Atender 3 notas");
        mirar(ana, "09-por-atender");
        ana.seguir("Contrato 2, fecha de inicio");
        assertThat(ana.pagina().locator(".apunte")).containsText("Empezó el 15 de enero");
        mirar(ana, "10-junto-al-campo");
        ana.escribir("Fecha de inicio", "15/01/2026");
        ana.pulsar("Guardar cambios");
        mirar(ana, "11-contrato-con-nota");
    }

    private static void contesta(Mano ana, String raiz) {
        ana.ir(raiz + "/notas");
        mirar(ana, "12-hilo-por-atender");
        ana.pulsar("Marcar como atendida la nota sobre Contrato 2, fecha de inicio");
        ana.seguir("Contestar a El contratista, sobre Contrato 1");
        ana.escribir("Tu respuesta", "Sí, es el de lavandería; ya está en el objeto.");
        mirar(ana, "13-contestar");
        ana.pulsar("Contestar");
        mirar(ana, "14-hilo-contestado");
        ana.ir(raiz + "/enviar");
        ana.lee("Quedan 2 notas sin atender");
        mirar(ana, "15-reenviar");
        ana.pulsar("Enviar a firma");
        ana.lee("Enviada a firma");
    }

    private static void firma(Mano contratista, EntreDos dos, String raiz) {
        contratista.ir(raiz + "/notas");
        contratista.lee("Sí, es el de lavandería");
        mirar(contratista, "16-hilo-del-contratista");
        contratista.ir(raiz + "/revisar");
        mirar(contratista, "17-revisar-de-nuevo");
        new FirmaDeInformativa(contratista, dos.persona()).firmar();
    }

    /** El capturista baja el mismo acuse y ve cerrado el hilo. */
    private static void terminan(Mano ana, String raiz) throws IOException {
        ana.ir(raiz);
        mirar(ana, "18-presentada");
        ana.seguir("Ver el acuse");
        assertThat(Files.readAllBytes(ana.bajar("Descargar el acuse en PDF")))
                .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        ana.ir(raiz + "/notas");
        ana.lee("firmó y presentó la informativa");
        mirar(ana, "19-hilo-cerrado");
    }

    private static void mirar(Mano mano, String pantalla) {
        mano.pestana().revisarEnCadaMedida("guia/notas/10-" + pantalla);
        mano.leer("10-" + pantalla);
    }
}
