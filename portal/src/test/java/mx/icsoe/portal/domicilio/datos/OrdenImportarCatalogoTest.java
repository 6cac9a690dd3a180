package mx.icsoe.portal.domicilio.datos;

import static mx.icsoe.portal.domicilio.datos.CatalogoDePrueba.archivo;
import static mx.icsoe.portal.domicilio.datos.CatalogoDePrueba.renglon;
import static mx.icsoe.portal.domicilio.datos.CatalogoDePrueba.texto;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import mx.icsoe.portal.pruebas.Etiquetas;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag(Etiquetas.BASE_DE_DATOS)
class OrdenImportarCatalogoTest {

    private final ByteArrayOutputStream escrito = new ByteArrayOutputStream();
    private final PrintStream salida = new PrintStream(escrito, true, StandardCharsets.UTF_8);
    private final PortalDePostales portal = new PortalDePostales();

    @TempDir
    private Path carpeta;

    @Test
    void cuentaLoQueCambio() {
        int codigo = orden(1).ejecutar(List.of(unCatalogo()), salida);

        assertThat(codigo).isZero();
        assertThat(escrito())
                .contains("Comparando con la edición en vigor…")
                .contains("Catálogo postal en vigor: 1 colonias de 1 entidades")
                .contains("Nuevas              1");
    }

    @Test
    void diceQueElArchivoYaEstaba() {
        var orden = orden(1);
        orden.ejecutar(List.of(unCatalogo()), salida);

        assertThat(orden.ejecutar(List.of(unCatalogo()), salida)).isZero();
        assertThat(escrito()).contains("Es el mismo archivo que se importó el");
    }

    @Test
    void diceQuePareceIncompletoYComoCambiarElPiso() {
        int codigo = orden(100_000).ejecutar(List.of(unCatalogo()), salida);

        assertThat(codigo).isOne();
        assertThat(escrito())
                .contains("sigue en vigor el anterior")
                .contains("icsoe.catalogo-postal.renglones-minimos");
    }

    @Test
    void ensenaComoSeUsa() {
        assertThat(orden(1).ejecutar(List.of(), salida)).isEqualTo(2);
        assertThat(escrito()).contains("./icsoe catalogo-postal importar --descargar");
    }

    @Test
    void dibujaLaBarraSoloEnUnaTerminal() {
        var enTerminal = new BarraDeAvance(salida, true);
        enTerminal.leidos(50, 100);
        enTerminal.leidos(50, 100);
        enTerminal.fase("Comparando");
        assertThat(escrito()).startsWith("\rLeyendo [████").contains(" 50 %").endsWith("Comparando…\n");

        escrito.reset();
        new BarraDeAvance(salida, false).leidos(50, 100);
        assertThat(escrito()).isEmpty();
    }

    private OrdenImportarCatalogo orden(int renglones) {
        var ajustes =
                new CatalogoPostalProperties(renglones, 1, URI.create("http://127.0.0.1/"), Duration.ofSeconds(1));
        return new OrdenImportarCatalogo(portal.importar, new DescargarCatalogo(ajustes), ajustes);
    }

    private String unCatalogo() {
        return archivo(carpeta, "c.txt", texto(List.of(renglon("99999", "Una", "0001", ""))))
                .ruta()
                .toString();
    }

    private String escrito() {
        return escrito.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
