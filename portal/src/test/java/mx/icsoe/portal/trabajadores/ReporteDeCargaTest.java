package mx.icsoe.portal.trabajadores;

import static org.assertj.core.api.Assertions.assertThat;

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
