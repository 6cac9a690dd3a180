package mx.icsoe.portal.contratos.web;

import static mx.icsoe.portal.contratos.web.PersonaEnContratos.ENCABEZADO;
import static mx.icsoe.portal.contratos.web.PersonaEnContratos.bueno;
import static mx.icsoe.portal.contratos.web.PersonaEnContratos.destino;
import static mx.icsoe.portal.contratos.web.PersonaEnContratos.huella;
import static mx.icsoe.portal.contratos.web.PersonaEnContratos.renglon;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mx.icsoe.portal.contratos.Contrato;
import org.junit.jupiter.api.Test;
import org.springframework.web.util.HtmlUtils;

/** Cargar contratos de un archivo: se lee con tolerancia, se revisa antes y se aplica una sola vez. */
class CargaTest extends PruebaDeCaptura {

    @Test
    void ensenaAntesYAplicaUnaSolaVezAunqueSeHagaClicVeintiVeces() throws Exception {
        var persona = entra("AAQ010101AB1");
        String lote = destino(persona.subir(ENCABEZADO + "\n" + renglon("Uno") + renglon("Dos") + renglon("Tres")));

        assertThat(persona.ver(lote).body()).contains("3 de 3 correctos", "Aplicar los 3 correctos");
        assertThat(de(persona)).as("la vista previa no agrega nada").isEmpty();
        String huella = huella(persona.ver(lote).body());
        assertThat(aLaVez(persona, lote, huella)).allMatch(respuesta -> respuesta.statusCode() == 303);

        assertThat(de(persona)).extracting(Contrato::objeto).containsExactly("Uno", "Dos", "Tres");
        assertThat(persona.ver(lote).body()).contains("Ya se agregaron 3 contratos de este archivo");
    }

    @Test
    void aplicaLosCorrectosYReportaLosDemas() {
        var persona = entra("BBQ010101AB1");
        String archivo = ENCABEZADO + "\n" + renglon("Bueno")
                + "XAXX010101000;N;c@e.mx;5512345678;;=HYPERLINK(\"x\");AR1;S;01/05/2026;30/04/2026\n";
        String lote = destino(persona.subir(archivo));

        String previa = HtmlUtils.htmlUnescape(persona.ver(lote).body());
        assertThat(previa)
                .contains(
                        "1 de 2 correcto",
                        "1 con errores",
                        "este es el genérico del SAT",
                        "La fecha de inicio debe estar entre",
                        "XAXX010101000",
                        "Aplicar el correcto");
        String csv = persona.ver(lote + "/reporte.csv").body();
        assertThat(csv)
                .contains("Resultado", "Con errores", "Correcto", "'=HYPERLINK")
                .doesNotContain(",=HYPERLINK", "\"=HYPERLINK");
        assertThat(persona.ver(lote + "/reporte.xlsx").statusCode()).isEqualTo(200);
        persona.enviar(lote, Map.of("huella", huella(previa)));
        assertThat(de(persona)).extracting(Contrato::objeto).containsExactly("Bueno");
        assertThat(persona.ver(lote + "/reporte.csv").body())
                .as("después de aplicar, el reporte trae lo que falta corregir")
                .contains("Con errores")
                .doesNotContain("Bueno", "Parece repetido");
    }

    @Test
    void noPreguntaDosVecesLoQueYaSabeDelContratante() {
        var persona = entra("EEQ010101AB1");
        persona.capturar(persona.direcciones().nuevo(), bueno());
        String lote = destino(
                persona.subir(
                        "RFC,Objeto,Folio REPSE,Servicio,Fecha de inicio\nXIA190128J61,Poda,AR129038/2024,Jardinería,1/3/26\n"));

        String previa = persona.ver(lote).body();
        persona.enviar(lote, Map.of("huella", huella(previa)));

        assertThat(de(persona))
                .hasSize(2)
                .allSatisfy(uno -> assertThat(uno.contratante().nombre()).isEqualTo("Beneficiaria de Prueba"));
    }

    @Test
    void noMezclaElContactoNuevoConElAnterior() {
        var persona = entra("NNQ010101AB1");
        var anterior = bueno();
        anterior.put("telefonoFijo", "55 8765 4321");
        persona.capturar(persona.direcciones().nuevo(), anterior);
        String lote = destino(persona.subir(ENCABEZADO + "\n"
                + "XIA190128J61;;nuevo@ejemplo.mx;55 1111 2222;;Poda;AR129038/2024;Jardinería;01/03/2026;\n"
                + "XIA190128J61;;nuevo@ejemplo.mx;;;Riego;AR129038/2024;Jardinería;01/03/2026;\n"));

        String previa = persona.ver(lote).body();
        assertThat(previa).contains("1 de 2 correcto", "Escribe los 10 dígitos del celular del contratante");
        persona.enviar(lote, Map.of("huella", huella(previa)));

        assertThat(de(persona).getLast().contratante()).satisfies(suyo -> {
            assertThat(suyo.nombre()).isEqualTo("Beneficiaria de Prueba");
            assertThat(suyo.correo().valor()).isEqualTo("nuevo@ejemplo.mx");
            assertThat(suyo.telefonoFijo()).isEmpty();
        });
    }

    @Test
    void dejaElegirLosQueParecenRepetidos() {
        var persona = entra("FFQ010101AB1");
        String lote = destino(persona.subir(ENCABEZADO + "\n" + renglon("Uno") + renglon("UNO")));
        String previa = persona.ver(lote).body();

        assertThat(previa).contains("1 parece repetido").containsSubsequence("Lo que parece repetido", ">3<", "UNO");
        persona.enviar(lote, Map.of("huella", huella(previa), "repetidos", "si"));

        assertThat(de(persona)).hasSize(2);
    }

    @Test
    void avisaSiLosContratosCambiaronDesdeLaVistaPrevia() {
        var persona = entra("GGQ010101AB1");
        String lote = destino(persona.subir(ENCABEZADO + "\n" + renglon("Limpieza de oficinas")));
        String huella = huella(persona.ver(lote).body());
        var igual = bueno();
        igual.put("inicio", "01/03/2026");
        persona.capturar(persona.direcciones().nuevo(), igual);

        var respuesta = persona.enviar(lote, Map.of("huella", huella));

        assertThat(respuesta.statusCode()).isEqualTo(409);
        assertThat(respuesta.body()).contains("cambiaron desde esta vista previa", "1 parece repetido");
        var sinMarcar = persona.enviar(lote, Map.of("huella", huella(respuesta.body())));
        assertThat(sinMarcar.statusCode())
                .as("sin los repetidos no queda ninguno")
                .isEqualTo(422);
        assertThat(sinMarcar.body())
                .contains("href=\"#repetidos\"", "Marca la casilla para agregar lo que parece repetido");
        assertThat(de(persona)).hasSize(1);
    }

    @Test
    void aguantaCincoMilRenglonesYCeldasHostiles() {
        var persona = entra("IIQ010101AB1");
        String muchos = IntStream.range(0, 4_999)
                .mapToObj(i -> renglon("Contrato " + i))
                .collect(Collectors.joining());
        String hostil = "\u0000👷;<script>alert(1)</script>;" + "ñ".repeat(9_000) + ";\u202E;;o;f;s;1;2\n";

        String lote = destino(persona.subir(ENCABEZADO + "\n" + muchos + hostil));
        String previa = persona.ver(lote).body();

        assertThat(previa).contains("4,999 de 5,000 correctos").doesNotContain("<script>alert");
        assertThat(persona.enviar(lote, Map.of("huella", huella(previa))).statusCode())
                .isEqualTo(303);
        assertThat(de(persona)).hasSize(4_999);
    }

    @Test
    void loDeOtroEsUn404() {
        var dueno = entra("JJQ010101AB1");
        String lote = destino(dueno.subir(ENCABEZADO + "\n" + renglon("Uno")));
        var otro = entra("KKQ010101AB1");
        String colado =
                lote.replace(dueno.informativa().toString(), otro.informativa().toString());

        assertThat(List.of(
                        otro.ver(lote),
                        otro.ver(colado),
                        otro.ver(colado + "/reporte.csv"),
                        otro.enviar(colado, Map.of("huella", "0-0"))))
                .allSatisfy(respuesta -> assertThat(respuesta.statusCode()).isEqualTo(404));
    }

    private static List<HttpResponse<String>> aLaVez(PersonaEnContratos persona, String lote, String huella)
            throws Exception {
        List<HttpResponse<String>> respuestas = new ArrayList<>();
        try (var hilos = Executors.newFixedThreadPool(20)) {
            List<Future<HttpResponse<String>>> futuros = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                futuros.add(hilos.submit(() -> persona.enviar(lote, Map.of("huella", huella))));
            }
            for (Future<HttpResponse<String>> futuro : futuros) {
                respuestas.add(futuro.get());
            }
        }
        return respuestas;
    }
}
