package mx.icsoe.portal.periodos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import mx.icsoe.portal.nucleo.Cuatrimestre;
import mx.icsoe.portal.pruebas.PruebaDePortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lo que hace «periodos importar»; los años son lejanos para no mover los plazos de otras pruebas. */
@PruebaDePortal
class ImportarPeriodosTest {

    @TempDir
    private Path carpeta;

    @Autowired
    private OrdenImportarPeriodos orden;

    @Autowired
    private Topes topes;

    @Autowired
    private Calendario calendario;

    @Autowired
    private JdbcClient base;

    @Test
    void daLosTopesQueRigenCadaDia() {
        assertThat(topes.al(LocalDate.of(2026, 4, 30))).hasValueSatisfying(tope -> {
            assertThat(tope.minimo().texto()).isEqualTo("315.04");
            assertThat(tope.maximo().texto()).isEqualTo("2932.75");
        });
        assertThat(topes.al(LocalDate.of(2026, 1, 31)))
                .as("en enero rige todavía la UMA anterior")
                .hasValueSatisfying(tope -> assertThat(tope.maximo().texto()).isEqualTo("2828.50"));
        assertThat(topes.al(LocalDate.of(2021, 12, 31))).isPresent();
        assertThat(topes.al(LocalDate.of(2090, 4, 30))).isEmpty();
    }

    @Test
    void importaUnaVezYDiceQueMovio() throws IOException {
        String archivo = """
                dato,cuando,cual,valor,fuente
                dia-inhabil,2061-05-17,IMSS,Suspensión de labores,DOF 01-02-2061
                uma,2061,,300.10,INEGI
                salario-minimo,2061,general,700.20,CONASAMI
                """;

        assertThat(importar(archivo))
                .contains("0 ", "Nuevo: día 2061-05-17 de IMSS", "Nuevo: UMA de 2061")
                .contains("primer cuatrimestre de 2061 vence el 2061-05-18 y ya no el 2061-05-17")
                .contains("3 datos cambiaron y 0 ya estaban así.");
        assertThat(importar(archivo)).contains("0 datos cambiaron y 3 ya estaban así.");
        assertThat(calendario.ventana(new Cuatrimestre(2061, 1)).vence()).isEqualTo(LocalDate.of(2061, 5, 18));
        assertThat(topes.al(LocalDate.of(2061, 4, 30))).isPresent();
    }

    @Test
    void conservaLoQueRigioAntes() throws IOException {
        importar("dato,cuando,cual,valor,fuente\ndia-inhabil,2062-05-17,IMSS,Suspensión,DOF\numa,2062,,300.10,INEGI\n");
        String salida = importar(
                "dato,cuando,cual,valor,fuente\ndia-habil,2062-05-17,IMSS,Se revocó,DOF\numa,2062,,300.15,INEGI\n");

        assertThat(salida).contains("Cambió: día 2062-05-17 de IMSS", "Cambió: UMA de 2062", "vence el 2062-05-17");
        assertThat(calendario.ventana(new Cuatrimestre(2062, 1)).vence()).isEqualTo(LocalDate.of(2062, 5, 17));
        assertThat(base.sql("select centavos from periodos.uma where anio = 2062 order by version")
                        .query(Integer.class)
                        .list())
                .containsExactly(30010, 30015);
        for (String tabla : List.of("dia_inhabil", "uma", "salario_minimo")) {
            assertThatThrownBy(() -> base.sql("delete from periodos." + tabla).update())
                    .as(tabla)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void noImportaNadaSiUnRenglonNoSeEntiende() throws IOException {
        assertThat(importar("dato,cuando,cual,valor,fuente\numa,2063,,300.10,INEGI\numa,2064,,mucho,INEGI\n"))
                .startsWith("1 ")
                .contains("No se importó nada", "renglón 3: «mucho» no es una cantidad diaria");
        assertThat(base.sql("select count(*) from periodos.uma where anio = 2063")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void diceQuePasaConUnArchivoQueNoEsta() throws IOException {
        assertThat(decir(List.of())).startsWith("2 Indica el archivo");
        assertThat(decir(List.of(carpeta.resolve("no-esta.csv").toString()))).startsWith("1 No existe el archivo");
        assertThat(decir(List.of(carpeta.toString()))).startsWith("1 No se puede leer");
        Path latino = carpeta.resolve("latino.csv");
        Files.write(latino, "día".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(decir(List.of(latino.toString()))).startsWith("1 El archivo no está en UTF-8");
    }

    private String importar(String contenido) throws IOException {
        Path archivo = carpeta.resolve("periodos.csv");
        Files.writeString(archivo, contenido);
        return decir(List.of(archivo.toString()));
    }

    /** El código con que sale y lo que escribe. */
    private String decir(List<String> argumentos) {
        var salida = new ByteArrayOutputStream();
        int codigo = orden.ejecutar(argumentos, new PrintStream(salida, true, StandardCharsets.UTF_8));
        return codigo + " " + salida.toString(StandardCharsets.UTF_8);
    }
}
