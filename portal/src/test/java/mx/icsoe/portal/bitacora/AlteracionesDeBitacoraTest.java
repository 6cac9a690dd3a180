package mx.icsoe.portal.bitacora;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import mx.icsoe.portal.nucleo.Huella;
import mx.icsoe.portal.pruebas.Etiquetas;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Lo que se cambie por debajo, aun con los permisos del dueño de la base, se nota al verificar. */
@Tag(Etiquetas.BASE_DE_DATOS)
class AlteracionesDeBitacoraTest {

    private final BitacoraArmada bitacora = new BitacoraArmada();

    @Test
    void descubreUnByteCambiadoEnUnAsiento() {
        bitacora.llenar();
        bitacora.alterar("UPDATE bitacora.asiento SET detalle = jsonb_set(detalle, '{n}', '\"ocho\"')"
                + BitacoraArmada.deNumero(8));

        assertThat(bitacora.numeroRoto()).isEqualTo(8);
    }

    @Test
    void descubreCadaCampoCambiado() {
        for (String cambio : List.of(
                "momento = momento + interval '1 microsecond'",
                "accion = accion || ' '",
                "papel = NULL, referencia = NULL",
                "referencia = '30001000000500003417'",
                "contratista = NULL")) {
            var otra = new BitacoraArmada();
            otra.llenar();
            otra.alterar("UPDATE bitacora.asiento SET " + cambio + BitacoraArmada.deNumero(5));

            assertThat(otra.numeroRoto()).as(cambio).isEqualTo(5);
        }
    }

    @Test
    void descubreUnByteCambiadoEnLaHuella() {
        bitacora.llenar();
        bitacora.alterar(
                "UPDATE bitacora.eslabon SET huella = set_byte(huella, 31, get_byte(huella, 31) # 1) WHERE numero = 4");

        assertThat(bitacora.numeroRoto()).isEqualTo(4);
    }

    @Test
    void descubreUnAsientoBorrado() {
        bitacora.llenar();
        bitacora.alterar("DELETE FROM bitacora.asiento" + BitacoraArmada.deNumero(6));

        assertThat(bitacora.verificar.verificar(Optional.empty()))
                .isInstanceOfSatisfying(
                        Verificacion.FaltaAsiento.class,
                        falta -> assertThat(falta.numero()).isEqualTo(6));
    }

    @Test
    void descubreUnEslabonBorradoConSuAsiento() {
        bitacora.llenar();
        bitacora.alterar("DELETE FROM bitacora.asiento" + BitacoraArmada.deNumero(6));
        bitacora.alterar("DELETE FROM bitacora.eslabon WHERE numero = 6");

        assertThat(bitacora.verificar.verificar(Optional.empty())).isEqualTo(new Verificacion.FaltaEslabon(6));
    }

    @Test
    void descubreDosAsientosCambiadosDeLugar() {
        bitacora.llenar();
        bitacora.alterar("""
                UPDATE bitacora.eslabon e SET asiento = otro.asiento
                FROM bitacora.eslabon otro
                WHERE (e.numero, otro.numero) IN ((3, 7), (7, 3))""");

        assertThat(bitacora.numeroRoto()).isEqualTo(3);
    }

    @Test
    void descubreUnAsientoMetidoPorFuera() {
        bitacora.llenar();
        bitacora.alterar("""
                INSERT INTO bitacora.asiento
                SELECT gen_random_uuid(), momento, accion, papel, referencia, contratista, detalle
                FROM bitacora.asiento LIMIT 1""");

        assertThat(bitacora.verificar.verificar(Optional.empty())).isEqualTo(new Verificacion.Sueltos(1));
    }

    @Test
    void descubreUnFinalRecortadoSiSeAnotoLaCabeza() {
        bitacora.llenar();
        Huella cabeza = bitacora.asientos.ultimo().orElseThrow().huella();
        assertThat(bitacora.verificar.verificar(Optional.of(cabeza))).isInstanceOf(Verificacion.Integra.class);
        bitacora.alterar("DELETE FROM bitacora.eslabon WHERE numero > 8");
        bitacora.alterar("DELETE FROM bitacora.asiento a"
                + " WHERE NOT EXISTS (SELECT FROM bitacora.eslabon e WHERE e.asiento = a.id)");

        assertThat(bitacora.verificar.verificar(Optional.of(cabeza))).isInstanceOf(Verificacion.OtraCabeza.class);
    }
}
