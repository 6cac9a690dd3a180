package mx.icsoe.portal.notas.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import mx.icsoe.portal.acceso.AutoridadDePruebaConfiguration;
import mx.icsoe.portal.acceso.EntradaDeNavegador;
import mx.icsoe.portal.informativas.Ficha;
import mx.icsoe.portal.informativas.TipoDeInformativa;
import mx.icsoe.portal.navegador.Medida;
import mx.icsoe.portal.navegador.Navegador;
import mx.icsoe.portal.navegador.Pestana;
import mx.icsoe.portal.navegador.PruebaDeNavegador;
import mx.icsoe.portal.notas.EntreDos;
import mx.icsoe.portal.nucleo.Facultad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/** El capturista y el contratista, cada uno en su navegador y a la vez: de enviar a firma al acuse. */
@PruebaDeNavegador
@Import(AutoridadDePruebaConfiguration.class)
class DosNavegadoresTest {

    private static final String CARPETA = "notas/";

    @Autowired
    private ApplicationContext portal;

    @LocalServerPort
    private int puerto;

    @ParameterizedTest
    @EnumSource
    void deEnviarAlAcuseConUnaDevolucionEnMedio(Medida medida, Navegador navegador) throws Exception {
        var dos = new EntreDos(portal, puerto);
        Ficha ficha = dos.completa(3);
        String raiz = "/icsoe/informativas/" + ficha.id();
        try (Pestana capturista = navegador
                        .pestana(puerto, medida)
                        .con(dos.sesionDelCapturista("Ana López Ríos", Facultad.values()));
                Pestana contratista = navegador.pestana(puerto, medida)) {
            EntradaDeNavegador.entrar(contratista, dos.persona());
            Page ana = capturista.pagina();
            Page firmante = contratista.pagina();

            capturista.ir(raiz);
            capturista.revisar(CARPETA + "01-en-captura");
            seguir(ana, "Enviar a firma");
            ana.getByLabel("Mensaje para el contratista (opcional)").fill("Listos los tres.\nEl 3 es nuevo.");
            capturista.revisar(CARPETA + "02-enviar");
            pulsar(ana, "Enviar a firma");
            assertThat(ana.locator("main")).containsText("por Ana López Ríos");
            capturista.revisar(CARPETA + "03-enviada");

            contratista.ir(raiz + "/revisar");
            contratista.revisar(CARPETA + "04-revisar");
            seguir(firmante, "Agregar nota sobre el contrato 2");
            firmante.getByLabel("¿De qué habla?")
                    .selectOption(new SelectOption().setLabel("Contrato 2, fecha de inicio"));
            firmante.getByLabel("¿Qué hay que corregir?").fill("Empezó el 15 de enero, según el contrato firmado.");
            contratista.revisar(CARPETA + "05-agregar-nota");
            pulsar(firmante, "Guardar nota");
            seguir(firmante, "Agregar nota sobre el contrato 3");
            firmante.getByLabel("¿De qué habla?").selectOption(new SelectOption().setLabel("Contrato 3"));
            firmante.getByLabel("¿Qué hay que corregir?").fill("Falta el anexo: ¿es el de limpieza?");
            pulsar(firmante, "Guardar nota");
            seguir(firmante, "Devolver a captura");
            firmante.getByLabel("¿Qué hay que corregir?").fill("Dos detalles y la firmo.");
            contratista.revisar(CARPETA + "06-devolver");
            pulsar(firmante, "Devolver");
            assertThat(firmante.locator("main")).containsText("Se devolvió para corregirla");
            contratista.revisar(CARPETA + "07-devuelta-contratista");

            capturista.ir(raiz);
            capturista.revisar(CARPETA + "08-devuelta-capturista");
            pulsar(ana, "Volver a capturar");
            assertThat(ana.locator("main")).containsText("Atender 3 notas");
            capturista.revisar(CARPETA + "09-por-atender");
            seguir(ana, "Contrato 2, fecha de inicio");
            assertThat(ana.locator(".apunte")).containsText("Empezó el 15 de enero");
            capturista.revisar(CARPETA + "10-junto-al-campo");
            ana.getByLabel("Fecha de inicio").fill("15/01/2026");
            pulsar(ana, "Guardar cambios");
            capturista.revisar(CARPETA + "11-contrato-con-nota");
            capturista.ir(raiz + "/notas");
            capturista.revisar(CARPETA + "12-hilo-por-atender");
            pulsar(ana, "Marcar como atendida la nota sobre Contrato 2, fecha de inicio");
            seguir(ana, "Contestar a El contratista, sobre Contrato 3");
            ana.getByLabel("Tu respuesta").fill("Sí, es el de limpieza; ya está en el objeto.");
            capturista.revisar(CARPETA + "13-contestar");
            pulsar(ana, "Contestar");
            capturista.revisar(CARPETA + "14-hilo-contestado");
            capturista.ir(raiz + "/enviar");
            assertThat(ana.locator("main")).containsText("Quedan 2 notas sin atender");
            capturista.revisar(CARPETA + "15-reenviar");
            pulsar(ana, "Enviar a firma");

            contratista.ir(raiz + "/notas");
            contratista.revisar(CARPETA + "16-hilo-del-contratista");
            contratista.ir(raiz + "/revisar");
            contratista.revisar(CARPETA + "17-revisar-de-nuevo");
            pulsar(firmante, "Continuar a la firma");
            EntradaDeNavegador.llenarParaFirmar(contratista, dos.persona());
            pulsar(firmante, "Firmar y presentar");
            firmante.waitForURL("**/acuses/**");

            capturista.ir(raiz);
            capturista.revisar(CARPETA + "18-presentada");
            seguir(ana, "Ver el acuse");
            Path acuse = ana.waitForDownload(() -> seguir(ana, "Descargar el acuse en PDF"))
                    .path();
            assertThat(Files.readAllBytes(acuse)).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
            capturista.ir(raiz + "/notas");
            assertThat(ana.locator("main")).containsText("firmó y presentó la informativa");
            capturista.revisar(CARPETA + "19-hilo-cerrado");
        }
    }

    @Test
    void sinGuionesSeHaceTodoMenosFirmar(Navegador navegador) {
        var dos = new EntreDos(portal, puerto);
        Ficha ficha = dos.completa(1);
        String raiz = "/icsoe/informativas/" + ficha.id();
        try (Pestana capturista = navegador
                        .pestanaSinGuiones(puerto, Medida.TELEFONO)
                        .con(dos.sesionDelCapturista("Ana", Facultad.values()));
                Pestana contratista =
                        navegador.pestanaSinGuiones(puerto, Medida.ESCRITORIO).con(dos.sesionDelContratista())) {
            Page ana = capturista.pagina();
            Page firmante = contratista.pagina();
            capturista.ir(raiz);
            seguir(ana, "Enviar a firma");
            pulsar(ana, "Enviar a firma");
            contratista.ir(raiz + "/revisar");
            seguir(firmante, "Agregar nota sobre el contrato 1");
            firmante.getByLabel("¿De qué habla?").selectOption("trabajadores");
            firmante.getByLabel("¿Qué hay que corregir?").fill("Faltan dos personas.");
            pulsar(firmante, "Guardar nota");
            contratista.ir(raiz + "/devolver");
            firmante.getByLabel("¿Qué hay que corregir?").fill("Revisa.");
            pulsar(firmante, "Devolver");
            capturista.ir(raiz);
            pulsar(ana, "Volver a capturar");
            seguir(ana, "Contrato 1, sus trabajadores");
            assertThat(ana.locator("main")).containsText("Faltan dos personas.");
            capturista.ir(raiz + "/notas");
            pulsar(ana, "Marcar como atendida la nota sobre Contrato 1, sus trabajadores");
            seguir(ana, "Contestar a El contratista, sobre Contrato 1, sus trabajadores");
            ana.getByLabel("Tu respuesta").fill("Ya están.");
            pulsar(ana, "Contestar");
            capturista.ir(raiz + "/enviar");
            pulsar(ana, "Enviar a firma");
            seguir(ana, "Retirar del envío");
            pulsar(ana, "Retirar la informativa del envío");
            assertThat(ana.locator("main")).containsText("retiró el envío");
            contratista.ir(raiz + "/notas");
            assertThat(firmante.locator("main")).containsText("Ya están.");
        }
    }

    @ParameterizedTest
    @EnumSource
    void seVenBienVaciasYConFaltas(Medida medida, Navegador navegador) {
        var dos = new EntreDos(portal, puerto);
        Ficha vacia = dos.prueba().iniciar(EntreDos.PERIODO.anterior(), TipoDeInformativa.NORMAL);
        Ficha ficha = dos.completa(1);
        String raiz = "/icsoe/informativas/" + ficha.id();
        try (Pestana capturista = navegador
                        .pestana(puerto, medida)
                        .con(dos.sesionDelCapturista("Ana López Ríos", Facultad.values()));
                Pestana contratista = navegador.pestana(puerto, medida).con(dos.sesionDelContratista())) {
            Page ana = capturista.pagina();
            Page firmante = contratista.pagina();
            capturista.ir("/icsoe/informativas/" + vacia.id() + "/enviar");
            capturista.revisar(CARPETA + "30-enviar-impedido");
            capturista.ir(raiz + "/notas");
            capturista.revisar(CARPETA + "31-hilo-vacio");
            pulsar(ana, "Agregar al hilo");
            capturista.revisar(CARPETA + "32-hilo-con-faltas");
            capturista.ir(raiz + "/enviar");
            dos.capturista("Beto").confirmar(ficha, "/enviar", Map.of());
            ana.getByLabel("Mensaje para el contratista (opcional)").fill("Lo mío");
            pulsar(ana, "Enviar a firma");
            capturista.revisar(CARPETA + "33-ya-enviada");
            assertThat(ana.getByLabel("Mensaje para el contratista").inputValue())
                    .isEqualTo("Lo mío");
            capturista.ir(raiz + "/revisar");
            capturista.revisar(CARPETA + "34-revisar-capturista");
            capturista.ir(raiz + "/retirar");
            capturista.revisar(CARPETA + "35-retirar");
            dos.prueba().preparada(ficha.id());
            pulsar(ana, "Retirar la informativa del envío");
            capturista.revisar(CARPETA + "36-retirar-impedido");
            contratista.ir(raiz + "/notas/nueva");
            pulsar(firmante, "Guardar nota");
            contratista.revisar(CARPETA + "37-nota-con-faltas");
            contratista.ir(raiz + "/devolver");
            pulsar(firmante, "Devolver");
            contratista.revisar(CARPETA + "38-devolver-con-faltas");
        }
    }

    private static void seguir(Page pagina, String enlace) {
        pagina.locator("main")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(enlace).setExact(true))
                .first()
                .click();
    }

    private static void pulsar(Page pagina, String boton) {
        pagina.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(boton).setExact(true))
                .click();
    }
}
