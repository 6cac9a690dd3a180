package mx.icsoe.portal.notas.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import mx.icsoe.portal.acceso.AutoridadDePruebaConfiguration;
import mx.icsoe.portal.informativas.Ficha;
import mx.icsoe.portal.informativas.TipoDeInformativa;
import mx.icsoe.portal.navegador.Medida;
import mx.icsoe.portal.navegador.Navegador;
import mx.icsoe.portal.navegador.Pestana;
import mx.icsoe.portal.navegador.PruebaDeNavegador;
import mx.icsoe.portal.notas.EntreDos;
import mx.icsoe.portal.nucleo.Facultad;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/** Las páginas de enviar, devolver y anotar, vacías, con faltas y cuando ya no se puede. */
@PruebaDeNavegador
@Import(AutoridadDePruebaConfiguration.class)
class PaginasDeNotasTest {

    private static final String CARPETA = "notas/";

    @Autowired
    private ApplicationContext portal;

    @LocalServerPort
    private int puerto;

    @Test
    void seVenBienVaciasYConFaltas(Navegador navegador) {
        var dos = new EntreDos(portal, puerto);
        Ficha vacia = dos.prueba().iniciar(EntreDos.PERIODO.anterior(), TipoDeInformativa.NORMAL);
        Ficha ficha = dos.completa(1);
        String raiz = "/icsoe/informativas/" + ficha.id();
        try (Pestana capturista = navegador
                        .pestana(puerto, Medida.ESCRITORIO)
                        .con(dos.sesionDelCapturista("Ana López Ríos", Facultad.values()));
                Pestana contratista =
                        navegador.pestana(puerto, Medida.ESCRITORIO).con(dos.sesionDelContratista())) {
            Page ana = capturista.pagina();
            Page firmante = contratista.pagina();
            capturista.ir("/icsoe/informativas/" + vacia.id() + "/enviar");
            capturista.revisarEnCadaMedida(CARPETA + "30-enviar-impedido");
            capturista.ir(raiz + "/notas");
            capturista.revisarEnCadaMedida(CARPETA + "31-hilo-vacio");
            pulsar(ana, "Agregar al hilo");
            capturista.revisarEnCadaMedida(CARPETA + "32-hilo-con-faltas");
            capturista.ir(raiz + "/enviar");
            dos.capturista("Beto").confirmar(ficha, "/enviar", Map.of());
            ana.getByLabel("Mensaje para el contratista (opcional)").fill("Lo mío");
            pulsar(ana, "Enviar a firma");
            capturista.revisarEnCadaMedida(CARPETA + "33-ya-enviada");
            assertThat(ana.getByLabel("Mensaje para el contratista").inputValue())
                    .isEqualTo("Lo mío");
            capturista.ir(raiz + "/revisar");
            capturista.revisarEnCadaMedida(CARPETA + "34-revisar-capturista");
            capturista.ir(raiz + "/retirar");
            capturista.revisarEnCadaMedida(CARPETA + "35-retirar");
            dos.prueba().preparada(ficha.id());
            pulsar(ana, "Retirar la informativa del envío");
            capturista.revisarEnCadaMedida(CARPETA + "36-retirar-impedido");
            contratista.ir(raiz + "/notas/nueva");
            pulsar(firmante, "Guardar nota");
            contratista.revisarEnCadaMedida(CARPETA + "37-nota-con-faltas");
            contratista.ir(raiz + "/devolver");
            pulsar(firmante, "Devolver");
            contratista.revisarEnCadaMedida(CARPETA + "38-devolver-con-faltas");
        }
    }

    private static void pulsar(Page pagina, String boton) {
        pagina.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(boton).setExact(true))
                .click();
    }
}
