package mx.icsoe.portal.trabajadores;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.icsoe.portal.plataforma.tablas.Xlsx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** El reporte corregido se vuelve a subir, y nada de lo que dice pasa por dato. */
class ReporteDeCargaTest extends PruebaDeTrabajadores {

    private static final String MALA = "MALA";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NSS,CURP,SBC",
                "NSS,CURP,SDI",
                "Núm. de Seguridad Social,CURP,SBC diario",
                "Afiliado,Clave,Percepción"
            })
    void elErrorNuncaSeGuardaComoNombre(String titulos) {
        Carga carga = cargar(titulos + "\n" + renglon(1, curp(1), "345.50") + renglon(2, MALA, "345.50"));
        assertThat(carga.listos()).isOne();

        String corregido = reporte(carga, ReporteDeCarga.Filas.CON_ERROR).replace(MALA, curp(2));
        assertThat(corregido).contains("La CURP no es correcta");
        Carga otraVez = cargar(corregido);

        assertThat(otraVez.listos()).isOne();
        assertThat(trabajadores.pagina(contratista, contrato, "", 10))
                .hasSize(2)
                .allMatch(uno -> uno.nombre().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"NSS,CURP,SDI,PUESTO", "NSS,CURP,Percepción,PUESTO", "Afiliado,Clave,Cuota,Nombre del puesto"})
    void laCuartaColumnaSoloEsElNombreSiAsiSeTitula(String titulos) {
        assertThat(cargar(titulos + "\n" + renglon(1, curp(1), "345.50,SOLDADORA"))
                        .listos())
                .isOne();
        assertThat(trabajadores.pagina(contratista, contrato, "", 10).getFirst().nombre())
                .isEmpty();
    }

    @Test
    void elNombreSeReconoceAunqueLosDemasTitulosNo() {
        cargar("Afiliado,Clave,Cuota,Puesto,Nombre\n" + renglon(1, curp(1), "345.50,SOLDADORA,EVA LUZ"));
        assertThat(trabajadores.pagina(contratista, contrato, "", 10).getFirst().nombre())
                .contains("EVA LUZ");
    }

    @Test
    void entreVariosSalariosPrefiereElBaseDeCotizacion() {
        cargar("NSS,CURP,Salario diario,SDI,SBC\n" + renglon(1, curp(1), "300.00,320.00,345.50"));
        assertThat(trabajadores
                        .pagina(contratista, contrato, "", 10)
                        .getFirst()
                        .sbc()
                        .texto())
                .isEqualTo("345.50");
    }

    @Test
    void elDeUnLibroConElSbcComoNumeroSeVuelveASubir() {
        Carga carga = cargar(libro(
                fila(nss(1), curp(1), "<c><v>345.5</v></c>"),
                fila(nss(2), MALA, "<c><v>345.5</v></c>"),
                fila(nss(3), MALA, "<c><v>345</v></c>"),
                fila(nss(4), MALA, "<c><v>345.505</v></c>"),
                fila(nss(5), MALA, texto("345.5"))));
        assertThat(carga.listos()).isOne();
        assertThat(tropiezos(carga))
                .containsExactly(
                        "3:1 TRA-004", "4:1 TRA-004", "5:1 TRA-004", "5:2 TRA-005", "6:1 TRA-004", "6:2 TRA-005");

        String reporte = reporte(carga, ReporteDeCarga.Filas.CON_ERROR);
        assertThat(reporte).contains(",345.50,", ",345.00,", ",345.505,", ",345.5,");
        for (int quien = 2; quien <= 5; quien++) {
            reporte = reporte.replaceFirst(MALA, curp(quien));
        }
        Carga otraVez = cargar(reporte);

        assertThat(otraVez.listos()).isEqualTo(2);
        assertThat(tropiezos(otraVez))
                .as("lo que no tenía dos decimales sigue sin tenerlos")
                .hasSize(2);
        cuadra(3);
    }

    private static byte[] libro(String... filas) {
        return Xlsx.conHoja(Stream.concat(Stream.of(fila("NSS", "CURP", texto("SBC"))), Stream.of(filas))
                        .collect(Collectors.joining()))
                .bytes();
    }

    private static String fila(String nss, String curp, String sbc) {
        return "<row>" + texto(nss) + texto(curp) + sbc + "</row>";
    }

    private static String texto(String valor) {
        return "<c t=\"inlineStr\"><is><t>" + valor + "</t></is></c>";
    }

    private static String renglon(int quien, String curp, String resto) {
        return nss(quien) + "," + curp + "," + resto + "\n";
    }

    private static String nss(int quien) {
        return TrabajadoresDePrueba.nss(quien);
    }

    private static String curp(int quien) {
        return TrabajadoresDePrueba.curp(quien);
    }
}
