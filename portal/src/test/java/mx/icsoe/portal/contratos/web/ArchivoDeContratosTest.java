package mx.icsoe.portal.contratos.web;

import static mx.icsoe.portal.contratos.web.PersonaEnContratos.ENCABEZADO;
import static mx.icsoe.portal.contratos.web.PersonaEnContratos.destino;
import static mx.icsoe.portal.contratos.web.PersonaEnContratos.huella;
import static mx.icsoe.portal.contratos.web.PersonaEnContratos.renglon;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import mx.icsoe.portal.contratos.lotes.LeerArchivo;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.util.HtmlUtils;

/** Los archivos de contratos como los guardan las hojas de cálculo, y los que no sirven. */
class ArchivoDeContratosTest extends PruebaDeCaptura {

    @Test
    void leeElReporteCorregidoYLaPlantilla() {
        var persona = entra("CCQ010101AB1");
        String lote = destino(persona.subir(ENCABEZADO + "\n" + renglon("Uno").replace("XIA190128J61", "mal")));
        String corregido = persona.ver(lote + "/reporte.csv").body().replace("mal,", "XIA190128J61,");

        assertThat(persona.ver(destino(persona.subir(corregido))).body()).contains("1 de 1 correcto");
        String plantilla = persona.ver("/icsoe/plantillas/contratos.csv").body();
        assertThat(persona.subir(plantilla).body()).contains("El archivo no trae contratos");
        assertThat(persona.ver(destino(persona.subir(
                                plantilla + "XIA190128J61,N,c@e.mx,5512345678,,O,AR129038/2024,S," + "46096,,,No\r\n")))
                        .body())
                .contains("1 de 1 correcto");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE"})
    void leeLoQueGuardaCualquierHojaDeCalculo(String codificacion) {
        var persona = entra("DDQ010101AB1");
        List<String> renglones = List.of(
                "\uFEFF",
                "",
                "rfc\tNOMBRE O RAZÓN SOCIAL\tcorreo\tcelular\tobjeto\tfolio repse\tservicio\tfecha de inicio",
                "",
                "XIA190128J61\tCompañía Ñandú\tc@e.mx\t'5512345678\tPoda de árboles\tAR129038/2024\tJardinería\t2026-03-15",
                "",
                "\t\t",
                "");
        String texto = String.join("\r\n", renglones);
        byte[] bytes = (codificacion.equals("windows-1252") ? texto.substring(1) : texto)
                .getBytes(Charset.forName(codificacion));

        String lote = destino(persona.subir(persona.direcciones().archivo(), "c.txt", bytes));

        assertThat(HtmlUtils.htmlUnescape(persona.ver(lote).body()))
                .contains("1 de 1 correcto", "Compañía Ñandú", "Poda de árboles");
    }

    @Test
    void leeUnLibroConFechasYTelefonosDeVerdad() throws IOException {
        var persona = entra("LLQ010101AB1");
        var salida = new ByteArrayOutputStream();
        var libro = new Workbook(salida, "prueba", null);
        var hoja = libro.newWorksheet("Hoja1");
        List<Object> valores = List.of(
                "XIA190128J61",
                "Beneficiaria",
                "c@e.mx",
                5_512_345_678L,
                "Poda",
                "AR129038/2024",
                "Jardinería",
                46_096);
        List<String> titulos = List.of("rfc", "nombre", "correo", "celular", "objeto", "repse", "servicio", "inicio");
        for (int i = 0; i < titulos.size(); i++) {
            hoja.inlineString(0, i, titulos.get(i));
            if (valores.get(i) instanceof Number numero) {
                hoja.value(1, i, numero);
            } else {
                hoja.inlineString(1, i, valores.get(i).toString());
            }
        }
        hoja.style(1, 7).format("dd/mm/yyyy").set();
        libro.finish();

        String lote = destino(persona.subir(persona.direcciones().archivo(), "c.xlsx", salida.toByteArray()));
        String previa = persona.ver(lote).body();
        persona.enviar(lote, Map.of("huella", huella(previa)));

        assertThat(previa).contains("1 de 1 correcto");
        assertThat(de(persona)).singleElement().satisfies(uno -> {
            assertThat(uno.inicio()).isEqualTo(LocalDate.of(2026, 3, 15));
            assertThat(uno.contratante().celular().valor()).isEqualTo("5512345678");
        });
    }

    @Test
    void laPlantillaXlsxSePuedeLlenarYCargar() {
        var persona = entra("MMQ010101AB1");

        var plantilla = new ByteArrayOutputStream();
        PlantillaDeContratos.xlsx(plantilla);
        var resultado = LeerArchivo.leer(new ByteArrayInputStream(plantilla.toByteArray()), "archivo");

        assertThat(resultado)
                .isInstanceOfSatisfying(
                        LeerArchivo.Resultado.Rechazado.class,
                        rechazo -> assertThat(rechazo.falta().codigo())
                                .as("solo trae el renglón de ejemplo")
                                .isEqualTo("CTO-033"));
        assertThat(persona.ver("/icsoe/plantillas/contratos.xlsx").headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(valor -> assertThat(valor).startsWith("attachment"));
    }

    @Test
    void diceQueTieneElArchivoQueNoSirve() {
        var persona = entra("HHQ010101AB1");
        String archivo = persona.direcciones().archivo();

        assertThat(persona.subir(archivo, "", new byte[0]).body()).contains("Selecciona el archivo de contratos");
        assertThat(persona.subir("hola,adios\n1,2\n").body()).contains("Al archivo le faltan columnas: RFC");
        assertThat(persona.subir(ENCABEZADO + "\n\n;;;\n").body()).contains("El archivo no trae contratos");
        assertThat(persona.subir(archivo, "x.pdf", "%PDF-1.7 x".getBytes(StandardCharsets.US_ASCII))
                        .body())
                .contains("TAB-001");
        assertThat(persona.subir(archivo, "x.xlsx", new byte[] {0x50, 0x4B, 3, 4, 9, 9, 9})
                        .statusCode())
                .isEqualTo(422);
        assertThat(persona.subir(ENCABEZADO + "\n" + "a;b\n".repeat(5_001)).body())
                .contains("pasa de 5,000 filas");
    }
}
