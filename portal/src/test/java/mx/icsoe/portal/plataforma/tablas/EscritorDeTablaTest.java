package mx.icsoe.portal.plataforma.tablas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junit.jupiter.api.Test;

class EscritorDeTablaTest {

    private static final long SEMILLA = 20_260_503;
    private static final List<ColumnaDeTabla> COLUMNAS = List.of(
            ColumnaDeTabla.texto("NSS", 14), ColumnaDeTabla.general("NOMBRE", 40), ColumnaDeTabla.pesos("SBC", 12));
    private static final String[] PRINCIPIOS = {
        "=", "+", "-", "@", "\t=", "\r=", "\n=", " =", "＝", "＋", "－", "＠", "|", "%"
    };
    private static final String[] CUERPOS = {
        "cmd|'/C calc'!A0", "HYPERLINK(\"http://x.example\",\"x\")", "1+1", "SUM(A1:A9)", "DDE(\"a\";\"b\")", "\",=1+1"
    };

    /** H7: mil celdas que una hoja de cálculo podría ejecutar. */
    @Test
    void dejaInertesMilCeldasConFormulas() throws IOException {
        Random azar = new Random(SEMILLA);
        List<String> celdas = IntStream.range(0, 1_000)
                .mapToObj(i -> PRINCIPIOS[i % PRINCIPIOS.length] + CUERPOS[azar.nextInt(CUERPOS.length)] + i)
                .toList();
        var csv = new ByteArrayOutputStream();
        var xlsx = new ByteArrayOutputStream();
        try (var enCsv = EscritorDeTabla.csv(csv, COLUMNAS);
                var enXlsx = EscritorDeTabla.xlsx(xlsx, "Hoja", COLUMNAS)) {
            for (String celda : celdas) {
                enCsv.fila(List.of(celda, celda, celda));
                enXlsx.fila(List.of(celda, celda, celda));
            }
        }
        assertThat(crudas(csv.toByteArray()).stream().skip(1))
                .hasSize(1_000)
                .allSatisfy(fila ->
                        assertThat(fila).allSatisfy(celda -> assertThat(celda).startsWith("'")));
        assertThat(hoja(xlsx.toByteArray()))
                .doesNotContain("<f>")
                .doesNotContain("<f ")
                .contains("inlineStr");
        assertThat(Tablas.leer(xlsx.toByteArray()).filas()).hasSize(1_001);
    }

    @Test
    void elNssSigueSiendoTextoDeIdaYVuelta() throws IOException {
        List<List<String>> filas =
                List.of(List.of("01234567897", "PEÑA, JOSÉ \"PEPE\"", "345.50"), List.of("", "-12.5", "no es cifra"));
        var csv = new ByteArrayOutputStream();
        var xlsx = new ByteArrayOutputStream();
        try (var enCsv = EscritorDeTabla.csv(csv, COLUMNAS);
                var enXlsx = EscritorDeTabla.xlsx(xlsx, "Hoja", COLUMNAS)) {
            filas.forEach(enCsv::fila);
            filas.forEach(enXlsx::fila);
        }
        assertThat(csv.toString(StandardCharsets.UTF_8)).startsWith("\uFEFFNSS,NOMBRE,SBC\r\n'01234567897,");
        for (byte[] archivo : List.of(csv.toByteArray(), xlsx.toByteArray())) {
            Tablas leida = Tablas.leer(archivo);
            assertThat(leida.tropiezo()).isNull();
            assertThat(leida.filas().subList(1, 3)).isEqualTo(filas);
        }
    }

    @Test
    void sigueEnOtraHojaSinGuardarLasFilasEnMemoria() throws IOException {
        var contador = new ByteArrayOutputStream();
        try (var xlsx = EscritorDeTabla.xlsx(contador, "Hoja", List.of(ColumnaDeTabla.general("N", 8)))) {
            for (int i = 0; i < 1_000_003; i++) {
                xlsx.fila(List.of("x"));
            }
        }
        assertThat(hojas(contador.toByteArray())).containsKeys("xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml");
    }

    private static List<List<String>> crudas(byte[] archivo) {
        List<List<String>> filas = new ArrayList<>();
        try (Tabla tabla = LectorDeTabla.abrir(new ByteArrayInputStream(archivo), TopesDeTabla.usuales())) {
            while (tabla.siguiente() instanceof Fila fila) {
                filas.add(fila.crudas());
            }
        }
        return filas;
    }

    private static Map<String, ZipArchiveEntry> hojas(byte[] libro) throws IOException {
        try (ZipFile zip = abrir(libro)) {
            return Collections.list(zip.getEntries()).stream()
                    .collect(Collectors.toMap(ZipArchiveEntry::getName, parte -> parte));
        }
    }

    private static String hoja(byte[] libro) throws IOException {
        try (ZipFile zip = abrir(libro)) {
            var parte = zip.getEntry("xl/worksheets/sheet1.xml");
            return new String(zip.getInputStream(parte).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static ZipFile abrir(byte[] libro) throws IOException {
        return ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(libro))
                .get();
    }
}
