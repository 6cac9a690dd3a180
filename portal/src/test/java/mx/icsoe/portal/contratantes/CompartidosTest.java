package mx.icsoe.portal.contratantes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import mx.icsoe.portal.contratos.ContratoId;
import mx.icsoe.portal.nucleo.CapturistaId;
import mx.icsoe.portal.nucleo.Facultad;
import mx.icsoe.portal.plataforma.tablas.Fila;
import mx.icsoe.portal.plataforma.tablas.LectorDeTabla;
import mx.icsoe.portal.plataforma.tablas.TopesDeTabla;
import mx.icsoe.portal.plataforma.web.CapturistaEnSesion;
import mx.icsoe.portal.plataforma.web.Medio;
import mx.icsoe.portal.pruebas.Navegador;
import mx.icsoe.portal.trabajadores.TrabajadoresDePrueba;
import org.junit.jupiter.api.Test;

/** Lo que un contratante ve de lo que le dejaron ver, y lo que nunca ve. */
class CompartidosTest extends PruebaDeContratantes {

    @Test
    void veSoloSusContratosYNadaDeLosTrabajadores() {
        var ficha = informante.normal(mio("Limpieza"), deOtro("Secreto industrial"), mio("Vigilancia"));
        var presentada = informante.presentar(ficha);
        informante.autorizar(rfc());
        var uno = informante.contrato(ficha, "Vigilancia").id();

        for (String ruta : List.of(
                "/icsoe/compartidos?estado=todos",
                "/icsoe/compartidos/tabla.csv?estado=todos",
                rutaDelContrato(uno),
                rutaDe("/acuses/" + presentada.folio()))) {
            assertThat(ver(ruta))
                    .as(ruta)
                    .contains("Vigilancia")
                    .doesNotContain("Secreto industrial", AJENA, ajeno, Informante.TRABAJADORA, "517.43")
                    .doesNotContain(TrabajadoresDePrueba.nss(1), TrabajadoresDePrueba.curp(1));
        }
        assertThat(ver(rutaDelContrato(uno)))
                .contains("En vigor", presentada.folio().valor(), "AR129038/2024", rfc(), "Miradora de Pruebas");
        assertThat(hoja()).contains("Limpieza", "Vigilancia").doesNotContain("Secreto industrial", AJENA, ajeno);
    }

    @Test
    void noLlegaAlDeOtroContratanteNiAdivinandoSuIdentificador() {
        var ficha = informante.normal(mio("Limpieza"), deOtro("Jardinería"));
        informante.presentar(ficha);
        informante.autorizar(rfc());

        assertThat(estado(rutaDelContrato(informante.contrato(ficha, "Limpieza").id())))
                .isEqualTo(200);
        assertThat(estado(
                        rutaDelContrato(informante.contrato(ficha, "Jardinería").id())))
                .isEqualTo(404);
        assertThat(estado(rutaDelContrato(new ContratoId(UUID.randomUUID())))).isEqualTo(404);
        assertThat(estado(rutaDe("/contratos/1"))).isEqualTo(404);
        assertThat(estado("/icsoe/compartidos/x/contratos/x")).isEqualTo(404);
    }

    @Test
    void noVeElAcuseQueNoLoNombra() {
        var ajeno = informante.presentada(deOtro("Jardinería"));
        informante.autorizar(rfc());

        assertThat(estado(rutaDe("/acuses/" + ajeno.folio()))).isEqualTo(404);
        assertThat(estado(rutaDe("/acuses/" + ajeno.folio() + ".pdf"))).isEqualTo(404);
    }

    @Test
    void entregaElPdfSoloSiTodoEsConEl() {
        var soloSuyo = informante.presentada(mio("Limpieza"), mio("Vigilancia"));
        informante.autorizar(rfc());
        String ruta = rutaDe("/acuses/" + soloSuyo.folio());

        assertThat(ver(ruta)).contains("Descargar el acuse en PDF");
        assertThat(new String(mirar().descargar(ruta + ".pdf"), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");

        var correccion = informante.corregir();
        informante.agregar(correccion, deOtro("Jardinería"), 1);
        ruta = rutaDe("/acuses/" + informante.presentar(correccion).folio());
        assertThat(ver(ruta)).contains("ampara también contratos con otros").doesNotContain("Descargar el acuse");
        assertThat(estado(ruta + ".pdf")).isEqualTo(404);
    }

    @Test
    void noVeLoQueEstaEnCapturaNiPorFirmarse() {
        var ficha = informante.normal(mio("Limpieza"));
        informante.autorizar(rfc());

        assertThat(estado(rutaDelContrato(informante.contrato(ficha, "Limpieza").id())))
                .isEqualTo(404);
        assertThat(ver("/icsoe/compartidos?estado=todos")).doesNotContain("Limpieza");

        informante.presentar(ficha);
        var correccion = informante.corregir();
        informante.cambiar(correccion, "Limpieza", datos -> Informante.conObjeto(datos, "Limpieza profunda"));
        assertThat(estado(rutaDelContrato(
                        informante.contrato(correccion, "Limpieza profunda").id())))
                .isEqualTo(404);
        assertThat(ver("/icsoe/compartidos?estado=todos")).contains("Limpieza").doesNotContain("profunda");
    }

    @Test
    void sinAutorizacionNoVeNada() {
        var ficha = informante.normal(mio("Limpieza"));
        var presentada = informante.presentar(ficha);

        assertThat(estado(rutaDelContrato(informante.contrato(ficha, "Limpieza").id())))
                .isEqualTo(404);
        assertThat(estado(rutaDe("/acuses/" + presentada.folio()))).isEqualTo(404);
        assertThat(ver("/icsoe/compartidos?estado=todos"))
                .contains("Ningún contratista te deja ver")
                .doesNotContain("Limpieza", "Informante");
    }

    @Test
    void retiradaDesdeLaSiguientePeticionNoVeNada() {
        var ficha = informante.normal(mio("Limpieza"));
        var presentada = informante.presentar(ficha);
        var autorizacion = informante.autorizar(rfc());
        String contrato = rutaDelContrato(informante.contrato(ficha, "Limpieza").id());
        var abierto = mirar();
        assertThat(abierto.pedir(contrato).statusCode()).isEqualTo(200);

        informante.retirar(autorizacion);

        assertThat(abierto.pedir(contrato).statusCode()).isEqualTo(404);
        assertThat(abierto.pedir(rutaDe("/acuses/" + presentada.folio())).statusCode())
                .isEqualTo(404);
        assertThat(abierto.pedir(rutaDe("/acuses/" + presentada.folio() + ".pdf"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(abierto.pedir("/icsoe/compartidos/tabla.csv?estado=todos").body())
                .doesNotContain("Limpieza", "Informante");
        informante.autorizar(rfc());
        assertThat(abierto.pedir(contrato).statusCode()).isEqualTo(200);
    }

    @Test
    void elContratanteTambienPuedeInformarYDejarVerLoSuyo() {
        informante.presentada(mio("Limpieza"));
        informante.autorizar(rfc());
        String propio = informante.identidad().rfc().valor();
        CompartidoDePrueba.autorizar(portal, contratante.identidad(), propio);

        assertThat(ver("/icsoe/compartidos")).contains("Limpieza");
        assertThat(ver("/icsoe/contratantes")).contains(propio);
        assertThat(new Navegador(puerto)
                        .con(informante.sesion())
                        .pedir("/icsoe/compartidos")
                        .body())
                .contains("Todavía no hay contratos presentados contigo")
                .doesNotContain("Limpieza");
    }

    @Test
    void niegaAlCapturistaYAQuienEntroConLlave() {
        informante.autorizar(rfc());
        var capturista = new Medio.Capturista(
                new CapturistaEnSesion(
                        new CapturistaId(UUID.randomUUID()),
                        "Capturista",
                        contratante.identidad().desde()),
                Set.of(Facultad.values()));

        for (Medio medio : List.of(capturista, new Medio.LlaveDeAcceso("1"))) {
            var navegador = new Navegador(puerto).con(contratante.por(portal, medio));
            assertThat(navegador.pedir("/icsoe/compartidos").statusCode()).isEqualTo(403);
            assertThat(navegador.pedir("/icsoe/contratantes").statusCode()).isEqualTo(403);
        }
    }

    @Test
    void exportaSinFormulas() {
        informante.presentada(mio("=HYPERLINK(\"https://atacante.example\")"));
        informante.autorizar(rfc());

        assertThat(ver("/icsoe/compartidos/tabla.csv")).contains("HYPERLINK").doesNotContain(",=", ",\"=");
    }

    private int estado(String ruta) {
        return mirar().pedir(ruta).statusCode();
    }

    /** Lo que dice la hoja de cálculo. */
    private List<String> hoja() {
        var celdas = new ArrayList<String>();
        var bytes = mirar().descargar("/icsoe/compartidos/tabla.xlsx?estado=todos");
        try (var tabla = LectorDeTabla.abrir(new ByteArrayInputStream(bytes), TopesDeTabla.usuales())) {
            while (tabla.siguiente() instanceof Fila fila) {
                celdas.addAll(fila.celdas());
            }
        }
        return celdas;
    }
}
