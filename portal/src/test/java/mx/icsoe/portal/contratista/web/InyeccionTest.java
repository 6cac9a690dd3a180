package mx.icsoe.portal.contratista.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import mx.icsoe.portal.contratista.PdfDePrueba;
import mx.icsoe.portal.navegador.Medida;
import mx.icsoe.portal.navegador.Navegador;
import mx.icsoe.portal.navegador.Pestana;
import mx.icsoe.portal.navegador.PruebaDeNavegador;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Quinientas formas de meter un guion en lo que se escribe: todas vuelven como texto y ninguna corre (medidas, W8). */
@PruebaDeNavegador
class InyeccionTest {

    private static final List<String> GUIONES = List.of(
            "alert(1)",
            "window.corrio=1",
            "fetch('/icsoe/salir',{method:'POST'})",
            "document.title='x'",
            "eval(atob('YQ=='))");
    private static final List<String> ENVOLTURAS = List.of(
            "<script>%s</script>",
            "<ScRiPt>%s</sCrIpT>",
            "<img src=x onerror=\"%s\">",
            "<svg onload=\"%s\">",
            "<svg><script>%s</script></svg>",
            "<body onload=\"%s\">",
            "<input autofocus onfocus=\"%s\">",
            "<details open ontoggle=\"%s\">",
            "<iframe srcdoc=\"<script>%s</script>\">",
            "<a href=\"javascript:%s\">x</a>",
            "<form action=\"javascript:%s\"><button>x",
            "<math><mtext><img src=x onerror=\"%s\">",
            "<template><script>%s</script></template>",
            "<style>@import 'x';</style><script>%s</script>",
            "<!--><script>%s</script>-->",
            "<noscript><p title=\"</noscript><script>%s</script>\">",
            "<textarea><script>%s</script>",
            "<base href=\"javascript:%s//\">",
            "<object data=\"javascript:%s\">",
            "<embed src=\"javascript:%s\">");
    private static final List<String> ESCAPES = List.of("%s", "\">%s", "'>%s", "</textarea>%s", "--></title>%s");

    @LocalServerPort
    private int puerto;

    @Autowired
    private ApplicationContext portal;

    @Test
    void quinientasVuelvenComoTextoEnCadaCampo() {
        var contratista = ContratistaDePrueba.entra(portal, puerto, "XSS010101AB1");
        assertThat(cargas()).hasSize(500).allSatisfy(carga -> {
            var respuesta = contratista.guardarContacto(carga, carga, carga);
            assertThat(respuesta.statusCode()).isEqualTo(422);
            assertThat(respuesta.body()).doesNotContain(carga).contains("&lt;");
        });
    }

    @Test
    void ningunaCorreEnElNavegador(Navegador navegador) {
        String hostil = "<img src=x onerror=\"window.corrio=1\"> SA";
        var sesion = ContratistaDePrueba.sesion(portal, "XSS010101AB2", hostil);
        ContratistaDePrueba.entra(portal, puerto, "XSS010101AB2")
                .subir("/icsoe/contratista/documentos/acuse", "<svg onload=window.corrio=1>.pdf", PdfDePrueba.bytes());
        try (Pestana pestana = navegador.pestana(puerto, Medida.ESCRITORIO).con(sesion)) {
            for (int i = 0; i < ENVOLTURAS.size(); i++) {
                pestana.ir("/icsoe/contratista/datos");
                pestana.pagina().locator("#correo").fill(ENVOLTURAS.get(i).formatted("window.corrio=1"));
                pestana.pagina()
                        .locator("#celular")
                        .fill(ESCAPES.get(i % ESCAPES.size()).formatted(hostil));
                pestana.pagina().locator("main form button").first().click();
                assertThat(pestana.pagina().locator(".faltas").count()).isEqualTo(1);
                noCorrio(pestana);
            }
            pestana.ir("/icsoe/contratista/documentos");
            noCorrio(pestana);
            pestana.ir("/icsoe/inicio");
            noCorrio(pestana);
        }
    }

    private static void noCorrio(Pestana pestana) {
        assertThat(pestana.pagina().evaluate("() => window.corrio")).isNull();
    }

    private static List<String> cargas() {
        List<String> cargas = new ArrayList<>();
        for (String escape : ESCAPES) {
            for (String envoltura : ENVOLTURAS) {
                for (String guion : GUIONES) {
                    cargas.add(escape.formatted(envoltura.formatted(guion)));
                }
            }
        }
        return cargas;
    }
}
