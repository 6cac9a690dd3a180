package mx.icsoe.portal.trabajadores;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.icsoe.portal.plataforma.tablas.Fila;
import mx.icsoe.portal.plataforma.tablas.LectorDeTabla;
import mx.icsoe.portal.plataforma.tablas.TopesDeTabla;
import mx.icsoe.portal.plataforma.tablas.Xlsx;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * H6: doscientas tablas, la mitad CSV y la mitad XLSX, con las columnas en cualquier orden y una celda hostil en cualquier
 * lugar. De cada una se dice el renglón y la columna de esa celda, y de ninguna otra.
 */
class TablasHostilesTest {

    private static final long SEMILLA = 20_260_507;
    private static final int TABLAS = 200;
    private static final int RENGLONES = 40;

    private static final List<String> DE_TODAS = List.of(
            "=1+1",
            "=HYPERLINK(\"http://x\",\"y\")",
            "@SUM(A1:A9)",
            "'; drop table trabajadores.trabajador; --",
            "<script>alert(1)</script>",
            "\u202E00000000000",
            "１２３４５６７８９０１",
            "🙂",
            "#N/A",
            "NaN",
            "null",
            "0x1F",
            "%00",
            "\u007F",
            "a\nb\nc",
            "\"\"",
            "9".repeat(400),
            "x".repeat(2_000));

    private static final Map<Columna, List<String>> SUYAS = new EnumMap<>(Map.of(
            Columna.NSS, List.of("00000000001", "1234567890a", "-12345678901", "1.23E+10", "12345678901.5"),
            Columna.CURP,
                    List.of("AAAA000000HDFBBB00", "BADD110313HCMLNSO9", "BADD110313HCMLNS0", "BADD991332HCMLNS09"),
            Columna.SBC,
                    List.of("345.5", "345", "-345.50", "0.00", "345.505", "1e3", "345..50", "12345678.00", "Infinity"),
            Columna.NOMBRE, List.of()));

    /** Una tabla con una sola celda mala. */
    record Hostil(int numero, boolean libro, List<Columna> orden, int renglon, Columna cual, String valor) {

        byte[] bytes() {
            List<List<String>> filas = new ArrayList<>();
            filas.add(orden.stream().map(Columna::name).toList());
            IntStream.range(0, RENGLONES).mapToObj(this::renglon).forEach(filas::add);
            return libro ? comoLibro(filas) : comoCsv(filas);
        }

        private List<String> renglon(int i) {
            return orden.stream()
                    .map(columna -> i == renglon && columna == cual ? valor : bueno(i, columna))
                    .toList();
        }

        /** Con la fila de títulos, el primero es el 2. */
        String esperado() {
            return renglon + 2 + ":" + orden.indexOf(cual);
        }

        @Override
        public String toString() {
            return numero + (libro ? " XLSX " : " CSV ") + cual + " en " + esperado();
        }
    }

    static Stream<Hostil> diceElRenglonYLaColumnaDeLaCeldaHostil() {
        var azar = new Random(SEMILLA);
        return IntStream.range(0, TABLAS).mapToObj(i -> {
            List<Columna> orden = new ArrayList<>(List.of(Columna.values()));
            Collections.shuffle(orden, azar);
            var cual = Columna.en(azar.nextInt(orden.size()));
            return new Hostil(i, i % 2 == 1, orden, azar.nextInt(RENGLONES), cual, valor(cual, azar));
        });
    }

    private static String valor(Columna cual, Random azar) {
        List<String> posibles = Stream.concat(DE_TODAS.stream(), SUYAS.getOrDefault(cual, List.of()).stream())
                .filter(valor -> cual != Columna.NOMBRE || valor.length() > 200)
                .toList();
        return posibles.get(azar.nextInt(posibles.size()));
    }

    @ParameterizedTest
    @MethodSource
    void diceElRenglonYLaColumnaDeLaCeldaHostil(Hostil tabla) {
        List<Tropiezo> tropiezos = new ArrayList<>();
        int buenos = 0;
        for (Renglon renglon : leer(tabla.bytes())) {
            switch (renglon) {
                case Renglon.Correcto _ -> buenos++;
                case Renglon.Incorrecto incorrecto -> tropiezos.addAll(incorrecto.tropiezos());
            }
        }

        assertThat(tropiezos)
                .as("semilla %d", SEMILLA)
                .extracting(tropiezo -> tropiezo.fila() + ":" + tropiezo.columna())
                .containsExactly(tabla.esperado());
        assertThat(tropiezos.getFirst().motivo()).isNotEqualTo(MotivoDeTrabajador.ESTRUCTURA);
        assertThat(buenos).isEqualTo(RENGLONES - 1);
    }

    private static List<Renglon> leer(byte[] archivo) {
        List<Renglon> leidos = new ArrayList<>();
        try (var tabla = LectorDeTabla.abrir(new ByteArrayInputStream(archivo), TopesDeTabla.usuales())) {
            var encabezado = Encabezado.de((Fila) tabla.siguiente());
            var renglones = new Renglones(tabla, encabezado, tabla.siguiente(), 0);
            for (var leido = renglones.siguiente(); leido.isPresent(); leido = renglones.siguiente()) {
                leidos.add(leido.get());
            }
            assertThat(renglones.tropiezo()).isEmpty();
        }
        return leidos;
    }

    private static String bueno(int i, Columna columna) {
        return switch (columna) {
            case NSS -> TrabajadoresDePrueba.nss(i);
            case CURP -> TrabajadoresDePrueba.curp(i);
            case SBC -> "345.50";
            case NOMBRE -> "Trabajadora " + i;
        };
    }

    private static byte[] comoCsv(List<List<String>> filas) {
        return filas.stream()
                .map(fila -> fila.stream()
                        .map(celda -> '"' + celda.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] comoLibro(List<List<String>> filas) {
        return Xlsx.conHoja(filas.stream()
                        .map(fila -> fila.stream()
                                .map(TablasHostilesTest::celda)
                                .collect(Collectors.joining("", "<row>", "</row>")))
                        .collect(Collectors.joining()))
                .bytes();
    }

    private static String celda(String texto) {
        String escapado = texto.replace("&", "&amp;").replace("<", "&lt;");
        return "<c t=\"inlineStr\"><is><t xml:space=\"preserve\">" + escapado + "</t></is></c>";
    }
}
