package mx.icsoe.portal.trabajadores;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Si no se configura otra cosa, un SBC fuera de los topes se guarda y se avisa. */
class SalarioQueSoloAvisaTest extends PruebaDeSalarios {

    @Test
    void elArchivoSeGuardaEnteroConSusAvisos() {
        Carga carga = cargarCuatro();
        assertThat(carga.listos()).isEqualTo(4);
        assertThat(carga.conError()).isZero();
        assertThat(carga.avisos()).isEqualTo(2);
        assertThat(tropiezos(carga)).containsExactly("3:2 TRA-011", "5:2 TRA-012");
        assertThat(conError(carga)).isEmpty();
        cuadra(4);
    }

    @Test
    void elQueSeCapturaSeGuardaYSeAvisa() {
        assertThat(agregar(1, BAJO)).isEqualTo(new Captura.Guardada(List.of(MotivoDeTrabajador.SBC_BAJO)));
        assertThat(agregar(2, ALTO)).isEqualTo(new Captura.Guardada(List.of(MotivoDeTrabajador.SBC_ALTO)));
        assertThat(agregar(3, BUENO)).isEqualTo(new Captura.Guardada(List.of()));
        cuadra(3);
    }

    /** Quien ya estaba ya tuvo su aviso. */
    @Test
    void noRepiteElAvisoDeQuienYaEstaba() {
        cargarCuatro();
        Carga otraVez = cargarCuatro();
        assertThat(otraVez.yaEstaban()).isEqualTo(4);
        assertThat(otraVez.avisos()).isZero();
        assertThat(tropiezos(otraVez)).isEmpty();
    }

    @Test
    void loQueEntroCopiadoSeAvisaAlRevisar() {
        conCopiados();

        assertThat(revision())
                .contains(
                        "4 trabajadores tienen un salario base de cotización fuera de lo común",
                        "No impide firmar",
                        "1 por debajo del salario mínimo y 1 por encima de 25 UMA")
                .doesNotContain("PRE-014");
    }
}
