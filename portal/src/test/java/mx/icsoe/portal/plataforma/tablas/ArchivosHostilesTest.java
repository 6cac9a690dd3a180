package mx.icsoe.portal.plataforma.tablas;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** H5 y H6: bombas, libros torcidos y archivos que no son tablas. */
class ArchivosHostilesTest {

    private static final long SEMILLA = 20_260_502;
    // De procesador, para que no cuente lo que hagan otros en la máquina.
    private static final LongSupplier PROCESADOR = ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime;
    private static final Duration PLAZO = Duration.ofSeconds(1);
    private static final String FILA = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>x</t></is></c></row>";

    record Caso(String nombre, Supplier<byte[]> archivo, DefectoDeTabla defecto) {

        @Override
        public String toString() {
            return nombre;
        }
    }

    static Stream<Caso> bombasYTrampas() {
        return Stream.of(
                new Caso(
                        "bomba zip",
                        () -> Xlsx.conHoja(FILA + " ".repeat(60_000_000)).bytes(),
                        DefectoDeTabla.DESMEDIDO),
                new Caso(
                        "bomba zip de filas",
                        () -> Xlsx.conHoja("<row/>".repeat(5_000_000)).bytes(),
                        DefectoDeTabla.DESMEDIDO),
                new Caso(
                        "bomba de textos compartidos",
                        () -> Xlsx.conHoja(FILA)
                                .textos("<si><t>aaaaaaaaaaaa</t></si>".repeat(4_000_000))
                                .bytes(),
                        DefectoDeTabla.DESMEDIDO),
                new Caso(
                        "texto compartido inalcanzable",
                        () -> Xlsx.conHoja("<row><c t=\"s\"><v>2000000000</v></c></row>")
                                .bytes(),
                        DefectoDeTabla.DANIADO),
                new Caso(
                        "columna inalcanzable",
                        () -> Xlsx.conHoja("<row><c r=\"ZZZZZZ1\"><v>1</v></c></row>")
                                .bytes(),
                        DefectoDeTabla.DESMEDIDO),
                new Caso("diez mil partes", ArchivosHostilesTest::conMuchasPartes, DefectoDeTabla.DESMEDIDO),
                new Caso("mil millones de risas", () -> conDtd(RISAS, "&lol9;"), DefectoDeTabla.SOSPECHOSO),
                new Caso("entidad externa", () -> conDtd(EXTERNA, "&xxe;"), DefectoDeTabla.SOSPECHOSO),
                new Caso(
                        "entidad externa en los textos",
                        () -> Xlsx.conHoja(FILA)
                                .parte("xl/sharedStrings.xml", EXTERNA + "<sst/>")
                                .bytes(),
                        DefectoDeTabla.SOSPECHOSO),
                new Caso(
                        "DTD en UTF-16",
                        () -> Xlsx.conHoja(FILA)
                                .parte("xl/workbook.xml", ("\uFEFF" + EXTERNA).getBytes(StandardCharsets.UTF_16LE))
                                .bytes(),
                        DefectoDeTabla.SOSPECHOSO),
                new Caso("zip-slip", () -> conParte("../../etc/cron.d/x"), DefectoDeTabla.SOSPECHOSO),
                new Caso("zip-slip de Windows", () -> conParte("..\\..\\x.bat"), DefectoDeTabla.SOSPECHOSO),
                new Caso("ruta absoluta", () -> conParte("/etc/passwd"), DefectoDeTabla.SOSPECHOSO),
                new Caso("parte repetida", () -> conParte("XL/WORKBOOK.XML"), DefectoDeTabla.SOSPECHOSO),
                new Caso(
                        "anidado sin fin",
                        () -> Xlsx.conHoja("<a>".repeat(100_000)).bytes(),
                        DefectoDeTabla.DESMEDIDO),
                new Caso("nombres sin fin", ArchivosHostilesTest::conMuchosNombres, DefectoDeTabla.DESMEDIDO),
                new Caso(
                        "atributo enorme",
                        () -> Xlsx.conHoja("<row a=\"" + ruido(400_000) + "\"/>")
                                .bytes(),
                        DefectoDeTabla.DESMEDIDO),
                new Caso(
                        "texto en CDATA",
                        () -> Xlsx.conHoja("<row><c><v><![CDATA[1]]></v></c></row>")
                                .bytes(),
                        DefectoDeTabla.SOSPECHOSO),
                new Caso(
                        "textos fuera de su lista",
                        () -> Xlsx.conHoja("<si><si/></si><row><c t=\"s\"><v>0</v></c></row>")
                                .bytes(),
                        DefectoDeTabla.SOSPECHOSO),
                new Caso("celda desmedida", () -> conCelda("x".repeat(80_000)), DefectoDeTabla.DESMEDIDO),
                new Caso(
                        "zip que no es libro",
                        () -> new Xlsx().parte("a.txt", "hola").bytes(),
                        DefectoDeTabla.NO_ES_TABLA),
                new Caso("zip vacío", () -> new byte[] {'P', 'K', 5, 6, 0, 0}, DefectoDeTabla.DANIADO),
                new Caso(
                        "xls o con contraseña",
                        () -> new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0},
                        DefectoDeTabla.FORMATO_ANTERIOR),
                new Caso(
                        "PDF",
                        () -> "%PDF-1.7\n1 0 obj".getBytes(StandardCharsets.US_ASCII),
                        DefectoDeTabla.NO_ES_TABLA),
                new Caso(
                        "imagen",
                        () -> new byte[] {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A, 0},
                        DefectoDeTabla.NO_ES_TABLA),
                new Caso("vacío", () -> new byte[0], DefectoDeTabla.VACIO));
    }

    @ParameterizedTest
    @MethodSource
    void bombasYTrampas(Caso caso) {
        byte[] archivo = caso.archivo().get();
        Tablas.leer(Xlsx.conHoja(FILA).bytes());
        long antes = PROCESADOR.getAsLong();
        Tablas leida = Tablas.leer(archivo);
        assertThat(Duration.ofNanos(PROCESADOR.getAsLong() - antes)).isLessThan(PLAZO);
        assertThat(leida.tropiezo()).isEqualTo(new Lectura.Ilegible(caso.defecto(), 0));
        assertThat(leida.filas()).isEmpty();
    }

    @Test
    void leeElLibroDelQuePartenLosTorcidos() {
        assertThat(Tablas.leer(Xlsx.conHoja(FILA).bytes()))
                .isEqualTo(new Tablas(List.of(List.of("x")), List.of(1L), null));
    }

    @Test
    void rechazaElLibroQuePesaDeMas() {
        byte[] libro = Xlsx.conHoja(FILA).bytes();
        var topes = new TopesDeTabla(libro.length - 1L, 1 << 20, 200, 100, 100, 1 << 20, 256, 1_000);
        assertThat(Tablas.leer(libro, topes).tropiezo()).isEqualTo(new Lectura.Ilegible(DefectoDeTabla.PESADO, 0));
    }

    @Test
    void diceEnQueFilaSeTuerceElCsv() {
        assertThat(leer("a,b\n1,2\n3,\"x\n4,5\n").tropiezo())
                .isEqualTo(new Lectura.Ilegible(DefectoDeTabla.COMILLAS_ABIERTAS, 3));
        assertThat(leer("a,b\n" + ",x".repeat(300) + "\n").tropiezo())
                .isEqualTo(new Lectura.Ilegible(DefectoDeTabla.FILA_DESMEDIDA, 2));
        assertThat(leer("a,b\n1," + "x".repeat(40_000) + "\n").tropiezo())
                .isEqualTo(new Lectura.Ilegible(DefectoDeTabla.FILA_DESMEDIDA, 2));
        assertThat(leer("a,b\n\"" + "x\n".repeat(4_000_000)).tropiezo())
                .isEqualTo(new Lectura.Ilegible(DefectoDeTabla.FILA_DESMEDIDA, 2));
    }

    @Test
    void toleraLasComillasMalPuestas() {
        assertThat(leer("\"a\"x,b\n5\" tubo,c\n").filas())
                .containsExactly(List.of("ax", "b"), List.of("5\" tubo", "c"));
    }

    /** Doscientos archivos con bytes cambiados, cortados o agregados: se leen o se dice dónde no, sin tropezar. */
    @Test
    void doscientosArchivosTorcidosAlAzarNoLoTiran() {
        Random azar = new Random(SEMILLA);
        byte[] libro = Xlsx.conHoja(FILA.repeat(50)).bytes();
        byte[] csv = "NSS,CURP,SBC\r\n\"1\",\"2\",3\r\n".repeat(50).getBytes(StandardCharsets.UTF_8);
        Map<String, Integer> veredictos = new TreeMap<>();
        IntStream.range(0, 200)
                .mapToObj(i -> torcer(i % 2 == 0 ? libro : csv, azar))
                .forEach(archivo -> {
                    Tablas leida = Tablas.leer(archivo);
                    String veredicto = leida.tropiezo() == null
                            ? "LEÍDO"
                            : leida.tropiezo().defecto().name();
                    veredictos.merge(veredicto, 1, Integer::sum);
                });
        assertThat(veredictos.values().stream().mapToInt(n -> n).sum())
                .as("semilla %d: %s", SEMILLA, veredictos)
                .isEqualTo(200);
    }

    private static byte[] torcer(byte[] original, Random azar) {
        byte[] torcido = original.clone();
        for (int i = 0; i < 1 + azar.nextInt(12); i++) {
            torcido[azar.nextInt(torcido.length)] = (byte) azar.nextInt(256);
        }
        return azar.nextInt(3) == 0 ? Arrays.copyOf(torcido, 1 + azar.nextInt(torcido.length)) : torcido;
    }

    private static Tablas leer(String csv) {
        return Tablas.leer(csv.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] conMuchasPartes() {
        Xlsx libro = Xlsx.conHoja(FILA);
        IntStream.range(0, 10_000).forEach(i -> libro.parte("xl/media/" + i + ".bin", "x"));
        return libro.bytes();
    }

    private static byte[] conMuchosNombres() {
        var nombres = new StringBuilder();
        IntStream.range(0, 50_000).forEach(i -> nombres.append("<n").append(i).append("/>"));
        return Xlsx.conHoja(nombres.toString()).bytes();
    }

    private static byte[] conParte(String nombre) {
        return Xlsx.conHoja(FILA).parte(nombre, "x").bytes();
    }

    private static byte[] conCelda(String texto) {
        return Xlsx.conHoja("<row><c t=\"inlineStr\"><is><t>" + texto + "</t></is></c></row>")
                .bytes();
    }

    private static byte[] conDtd(String dtd, String entidad) {
        String hoja = Xlsx.hoja("<row><c t=\"inlineStr\"><is><t>" + entidad + "</t></is></c></row>");
        return Xlsx.conHoja(FILA).parte("xl/worksheets/sheet1.xml", dtd + hoja).bytes();
    }

    /** Letras al azar, que casi no se comprimen: la razón sola no las delata. */
    private static String ruido(int cuantas) {
        var texto = new StringBuilder();
        new Random(SEMILLA).ints(cuantas, 'a', 'z').forEach(letra -> texto.append((char) letra));
        return texto.toString();
    }

    private static final String EXTERNA = "<!DOCTYPE x [<!ENTITY xxe SYSTEM \"file:///etc/passwd\">]>";
    private static final String RISAS = risas();

    private static String risas() {
        List<String> entidades = new ArrayList<>(List.of("<!ENTITY lol0 \"lol\">"));
        for (int i = 1; i < 10; i++) {
            entidades.add("<!ENTITY lol" + i + " \"" + ("&lol" + (i - 1) + ";").repeat(10) + "\">");
        }
        return "<!DOCTYPE x [" + String.join("", entidades) + "]>";
    }
}
