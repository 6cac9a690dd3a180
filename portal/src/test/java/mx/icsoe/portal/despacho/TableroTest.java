package mx.icsoe.portal.despacho;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

/** «Mis contratistas» por HTTP: lo que se ve, lo que se filtra y lo que se descarga. */
class TableroTest extends PruebaDeDespacho {

    private static final String RUTA = "/icsoe/mis-contratistas";

    @Test
    void resumeLoQueFaltaDeCincuenta() {
        var pagina = frente(oficina.conTodo("TBA", 50)).ver(RUTA).body();

        assertThat(pagina)
                .contains(
                        "5 vencidas, 38 por presentar, 6 en firma; el plazo vence en 6 días, el lunes 18 de mayo de 2026.",
                        "1 de 3 contratos",
                        "REPSE vence el 3\u00A0jun\u00A02026",
                        "Por atender",
                        "Al corriente");
    }

    @Test
    void diceQueNoAtiendeANadie() {
        assertThat(frente(List.of()).ver(RUTA).body()).contains("Ahora no trabajas por ningún contratista");
    }

    @Test
    void noFiltraNiGraficaUnoSolo() {
        var pagina = frente(List.of(oficina.servicio("TBB150101AA1", "Única")))
                .ver(RUTA)
                .body();

        assertThat(pagina).contains("Única").doesNotContain("Informativas por estado", "id=\"filtros\"");
    }

    @Test
    void buscaPorNombreSinAcentosOPorRfcSinPonerloEnLaDireccion() {
        var aguila = oficina.servicio("TBC150101AA1", "Vigilancia Águila");
        var otra = oficina.servicio("TBC150102AA2", "Limpieza del Bajío");
        var frente = frente(List.of(aguila, otra));

        assertThat(frente.enviar(RUTA + "/buscar", Map.of("texto", "aguila")).body())
                .contains("TBC150101AA1")
                .doesNotContain("TBC150102AA2");
        assertThat(frente.enviar(RUTA + "/buscar", Map.of("texto", "tbc150102")).body())
                .contains("TBC150102AA2")
                .doesNotContain("TBC150101AA1");
        assertThat(frente.enviar(RUTA + "/buscar", Map.of("texto", "nadie así")).body())
                .contains("Nada coincide");
        assertThat(frente.ver(RUTA + "?texto=aguila").body()).contains("TBC150101AA1", "TBC150102AA2");
        assertThat(frente.ver(RUTA + "/buscar").headers().firstValue("Location"))
                .contains(RUTA);
    }

    @Test
    void filtraPorEstadoPorPeriodoYPorLoPendiente() {
        var vencida = oficina.servicio("TBD150101AA1", "Debe dos");
        oficina.vencida(vencida);
        var enFirma = oficina.servicio("TBD150102AA1", "En firma");
        oficina.enFirma(enFirma);
        var frente = frente(List.of(vencida, enFirma));

        assertThat(frente.ver(RUTA + "?estado=en-firma").body())
                .contains("TBD150102AA1")
                .doesNotContain("TBD150101AA1");
        assertThat(frente.ver(RUTA + "?pendientes=si").body())
                .contains("TBD150101AA1")
                .doesNotContain("TBD150102AA1");
        assertThat(frente.ver(RUTA + "?periodo=2025-3").body())
                .contains("1 renglón de 3", "días de atraso")
                .doesNotContain("TBD150102AA1");
        assertThat(frente.ver(RUTA + "?estado=inventado&periodo=1999-9&orden=azar")
                        .body())
                .contains("TBD150101AA1", "TBD150102AA1");
    }

    @Test
    void poneLoVencidoPrimero() {
        var enFirma = oficina.servicio("TBE150101AA1", "Aaa en firma");
        oficina.enFirma(enFirma);
        var vencida = oficina.servicio("TBE150102AA1", "Zzz vencida");
        oficina.vencida(vencida);

        var pagina = frente(List.of(enFirma, vencida)).ver(RUTA).body();

        assertThat(pagina.indexOf("días de atraso")).isPositive().isLessThan(pagina.indexOf("TBE150101AA1"));
        assertThat(frente(List.of(enFirma, vencida))
                        .ver(RUTA + "?orden=contratista")
                        .body())
                .satisfies(
                        orden -> assertThat(orden.indexOf("TBE150101AA1")).isLessThan(orden.indexOf("TBE150102AA1")));
    }

    @Test
    void descargaLoMismoQueSeVeSinFormulas() throws IOException {
        var peligrosa = oficina.servicio("TBF150101AA1", "=HYPERLINK(1)");
        var otra = oficina.servicio("TBF150102AA1", "Otra");
        var frente = frente(List.of(peligrosa, otra));

        var csv = frente.enviar(RUTA + "/tabla.csv", Map.of("texto", "TBF150101"));
        assertThat(csv.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
        assertThat(csv.body().lines())
                .hasSize(2)
                .last()
                .asString()
                .startsWith("TBF150101AA1,'=HYPERLINK(1),Enero a abril de 2026,Sin iniciar,")
                .contains("2026-05-18,6,");
        var xlsx = frente.navegador()
                .peticion(RUTA + "/tabla.xlsx")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("_csrf=" + frente.ficha()));
        try (var libro = new ReadableWorkbook(new ByteArrayInputStream(bytes(xlsx)))) {
            assertThat(libro.getFirstSheet().read())
                    .hasSize(3)
                    .anySatisfy(fila -> assertThat(fila.getCellText(1)).isEqualTo("=HYPERLINK(1)"));
        }
    }

    private static byte[] bytes(HttpRequest.Builder peticion) throws IOException {
        try (var cliente = HttpClient.newHttpClient()) {
            return cliente.send(peticion.build(), HttpResponse.BodyHandlers.ofByteArray())
                    .body();
        } catch (InterruptedException detenida) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(detenida);
        }
    }
}
