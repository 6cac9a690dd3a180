package mx.icsoe.portal.trabajadores;

import static org.assertj.core.api.Assertions.assertThat;

import mx.icsoe.portal.contratos.Contrato;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** Con el ajuste encendido, un SBC fuera de los topes es un error como cualquier otro. */
@TestPropertySource(properties = "icsoe.cargas.sbc-fuera-de-topes-impide=true")
class SalarioQueImpideTest extends PruebaDeSalarios {

    @Test
    void elArchivoDejaFueraALosQueNoCaben() {
        Carga carga = cargarCuatro();
        assertThat(carga.listos()).isEqualTo(2);
        assertThat(carga.conError()).isEqualTo(2);
        assertThat(carga.avisos()).as("no es un aviso: no se guardó").isZero();
        assertThat(tropiezos(carga)).containsExactly("3:2 TRA-021", "5:2 TRA-022");
        assertThat(conError(carga)).hasSize(2).allMatch(renglon -> renglon.contains("y no se acepta"));
        cuadra(2);
    }

    @Test
    void elQueSeCapturaNoSeGuarda() {
        assertThat(agregar(1, BAJO))
                .isInstanceOfSatisfying(
                        Captura.ConFaltas.class,
                        faltas -> assertThat(faltas.tropiezos())
                                .extracting(Tropiezo::motivo)
                                .containsExactly(MotivoDeTrabajador.SBC_BAJO_IMPIDE));
        assertThat(agregar(2, ALTO))
                .isInstanceOfSatisfying(
                        Captura.ConFaltas.class,
                        faltas -> assertThat(faltas.tropiezos())
                                .extracting(Tropiezo::motivo)
                                .containsExactly(MotivoDeTrabajador.SBC_ALTO_IMPIDE));
        assertThat(agregar(3, BUENO)).isInstanceOf(Captura.Guardada.class);
        cuadra(1);
    }

    @Test
    void loQueEntroCopiadoNoSeFirma() {
        Contrato otro = conCopiados();

        assertThat(revision())
                .contains(
                        "PRE-014",
                        "/contratos/" + contrato + "/trabajadores\">Contrato 1",
                        "/contratos/" + otro.id() + "/trabajadores\">Contrato 2",
                        ": 1 por debajo del salario mínimo y 1 por encima de 25 UMA.")
                .doesNotContain("No impide firmar");
    }
}
