package mx.icsoe.portal.plataforma.tablas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** H6: lo que guardan Excel en español de México, LibreOffice y el Bloc de notas. */
class ArchivosHonestosTest {

    private static final long SEMILLA = 20_260_501;
    private static final List<String> NOMBRES = List.of("PEÑA MUÑOZ, JOSÉ", "IÑIGO \"EL GÜERO\"", "", "ÁNGELES D'ARCO");
    private static final List<Charset> CODIFICACIONES = List.of(
            StandardCharsets.UTF_8,
            StandardCharsets.UTF_16LE,
            Charset.forName("windows-1252"),
            StandardCharsets.UTF_16BE);

    static Stream<Arguments> doscientos() {
        Random azar = new Random(SEMILLA);
        return IntStream.range(0, 200).mapToObj(i -> Arguments.of(i, i % 4 == 3 ? libro(azar, i) : csv(azar, i)));
    }

    @SuppressWarnings("ArrayRecordComponent") // Nadie compara casos.
    record Caso(byte[] archivo, List<List<String>> filas, String como) {

        @Override
        public String toString() {
            return como;
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("doscientos")
    void leeCadaCeldaComoSeEscribio(int numero, Caso caso) {
        Tablas leida = Tablas.leer(caso.archivo());
        assertThat(leida.tropiezo()).isNull();
        assertThat(leida.filas()).as("semilla %d", SEMILLA).isEqualTo(caso.filas());
    }

    @Test
    void numeraLasFilasComoLasVeLaPersona() {
        byte[] csv = "NSS,CURP\r\n\r\n1,2\r\n,,\r\n\r\n3,4\r\n\r\n".getBytes(StandardCharsets.UTF_8);
        assertThat(Tablas.leer(csv).numeros()).containsExactly(1L, 3L, 6L);
        byte[] libro = Xlsx.conHoja(
                        "<row r=\"2\"><c r=\"A2\"><v>1</v></c></row><row r=\"5\"/><row r=\"9\"><c r=\"B9\"><v>2</v></c></row>")
                .bytes();
        assertThat(Tablas.leer(libro).numeros()).containsExactly(2L, 9L);
        assertThat(Tablas.leer(libro).filas()).containsExactly(List.of("1"), List.of("", "2"));
    }

    /** Algunos programas no numeran los renglones, o solo algunos. */
    @Test
    void numeraLosRenglonesQueElLibroNoNumera() {
        String fila = "<row><c><v>1</v></c></row>";
        assertThat(Tablas.leer(Xlsx.conHoja(fila + fila + "<row/>" + fila).bytes())
                        .numeros())
                .containsExactly(1L, 2L, 4L);
        assertThat(Tablas.leer(Xlsx.conHoja(fila + "<row r=\"7\"><c><v>1</v></c></row>" + fila)
                                .bytes())
                        .numeros())
                .containsExactly(1L, 7L, 8L);
    }

    @Test
    void muestraLosNumerosComoLosMuestraExcel() {
        byte[] libro = Xlsx.conHoja("""
                        <row r="1"><c r="A1"><v>1.2345678903E10</v></c><c r="B1" s="1"><v>345.5</v></c>
                        <c r="C1" s="2"><v>1234567890</v></c><c r="D1" s="3"><v>46143</v></c><c r="E1"><v>345.55000000000001</v></c>
                        <c r="F1" s="4"><v>1234.5</v></c><c r="G1" t="b"><v>1</v></c><c r="H1" t="e"><v>#N/A</v></c>
                        <c r="I1" s="5"><v>46143.5</v></c><c r="J1"><f>1+1</f><v>2</v></c><c r="K1"><v>1E+300</v></c></row>""").estilos("""
                        <xf numFmtId="0"/><xf numFmtId="2"/><xf numFmtId="164"/><xf numFmtId="14"/><xf numFmtId="165"/>
                        <xf numFmtId="22"/>""", """
                        <numFmt numFmtId="164" formatCode="00000000000"/>
                        <numFmt numFmtId="165" formatCode="&quot;$&quot;#,##0.00;[Red]\\-&quot;$&quot;#,##0.00"/>""").bytes();
        Tablas leida = Tablas.leer(libro);
        assertThat(leida.tropiezo()).isNull();
        assertThat(leida.filas().getFirst().subList(0, 10))
                .containsExactly(
                        "12345678903",
                        "345.50",
                        "01234567890",
                        "2026-05-01",
                        "345.55",
                        "1234.50",
                        "VERDADERO",
                        "#N/A",
                        "2026-05-01 12:00:00",
                        "2");
    }

    @Test
    void quitaElApostrofoConQueSeMarcaTexto() {
        assertThat(Tablas.leer("'01234567890,' x ,\u00A0y\n".getBytes(StandardCharsets.UTF_8))
                        .filas())
                .containsExactly(List.of("01234567890", "x", "y"));
    }

    @Test
    void obedeceElSeparadorQueElArchivoDeclara() {
        assertThat(Tablas.leer("sep=;\r\n1,5;2\r\n".getBytes(StandardCharsets.UTF_8))
                        .filas())
                .containsExactly(List.of("1,5", "2"));
    }

    private static Caso csv(Random azar, int numero) {
        List<List<String>> filas = filas(azar);
        Charset codificacion = CODIFICACIONES.get(numero % CODIFICACIONES.size());
        boolean conMarca = codificacion.name().startsWith("UTF-16")
                || (codificacion.equals(StandardCharsets.UTF_8) && numero % 3 == 0);
        String separador = List.of(",", ";", "\t").get(numero / 4 % 3);
        String salto = List.of("\r\n", "\n", "\r").get(numero / 5 % 3);
        boolean comillas = numero % 2 == 0;
        var texto = new StringBuilder(conMarca ? "\uFEFF" : "");
        for (List<String> fila : filas) {
            texto.append(String.join(
                    separador,
                    fila.stream().map(c -> celda(c, comillas, separador)).toList()));
            texto.append(salto).append(numero % 7 == 0 ? salto : "");
        }
        texto.append(numero % 6 == 0 ? separador.repeat(3) + salto : "").append(numero % 8 == 0 ? salto + salto : "");
        if (numero % 9 == 0) {
            texto.setLength(texto.length() - salto.length());
        }
        String como =
                codificacion + (conMarca ? " con BOM" : "") + " " + separador.codePointAt(0) + " " + salto.length();
        return new Caso(texto.toString().getBytes(codificacion), filas, como);
    }

    private static String celda(String texto, boolean comillas, String separador) {
        boolean hacenFalta = texto.contains(separador) || texto.contains("\"");
        return comillas || hacenFalta ? "\"" + texto.replace("\"", "\"\"") + "\"" : texto;
    }

    private static Caso libro(Random azar, int numero) {
        List<List<String>> filas = filas(azar);
        var bytes = new ByteArrayOutputStream();
        boolean compartidos = numero % 8 == 3;
        try (var libro = new Workbook(bytes, "Excel", "16.0300")) {
            var hoja = libro.newWorksheet("Hoja1");
            for (int f = 0; f < filas.size(); f++) {
                for (int c = 0; c < filas.get(f).size(); c++) {
                    String texto = filas.get(f).get(c);
                    if (f > 0 && c == 2) {
                        hoja.value(f, c, new BigDecimal(texto));
                        hoja.style(f, c).format("0.00").set();
                    } else if (compartidos) {
                        hoja.value(f, c, texto);
                    } else {
                        hoja.inlineString(f, c, texto);
                    }
                }
            }
        } catch (java.io.IOException falla) {
            throw new java.io.UncheckedIOException(falla);
        }
        return new Caso(bytes.toByteArray(), filas, compartidos ? "XLSX compartidos" : "XLSX en línea");
    }

    private static List<List<String>> filas(Random azar) {
        List<List<String>> filas = new ArrayList<>();
        filas.add(List.of("NSS", "CURP", "SBC", "NOMBRE"));
        int cuantas = 1 + azar.nextInt(400);
        for (int i = 0; i < cuantas; i++) {
            filas.add(List.of(
                    "%011d".formatted(azar.nextLong(100_000_000_000L)),
                    "XEXX010101HNEXXX%02d".formatted(azar.nextInt(100)),
                    "%d.%02d".formatted(200 + azar.nextInt(2_000), azar.nextInt(100)),
                    (NOMBRES.get(azar.nextInt(NOMBRES.size())) + " N" + i).strip()));
        }
        return filas;
    }
}
