package mx.icsoe.portal.presentacion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import mx.icsoe.portal.informativas.Estado;
import mx.icsoe.portal.informativas.Ficha;
import mx.icsoe.portal.notas.DevolverConNotas;
import mx.icsoe.portal.notas.MotivoDeNota;
import mx.icsoe.portal.notas.NotaId;
import mx.icsoe.portal.notas.Regreso;
import org.junit.jupiter.api.Test;

/** Entre la firma y el acuse sellado ya no se devuelve, y se dice por qué en vez de fallar. */
class LoFirmadoNoSeDevuelveTest extends PruebaDePresentacion {

    @Test
    void diceQueYaSeFirmo() {
        Ficha ficha = prueba.normal(PERIODO, 1);
        var firma = prueba.firma(prueba.preparada(ficha.id()));
        try (var negada = new EscrituraNegada(base, "presentacion.presentada")) {
            assertThat(prueba.presentar(ficha.id(), firma))
                    .as("mientras %s", negada)
                    .isInstanceOf(PresentarInformativa.Resultado.PorSellar.class);
        }

        var regreso = portal.getBean(DevolverConNotas.class)
                .devolver(
                        prueba.identidad(),
                        ficha.id(),
                        prueba.version(ficha.id()),
                        new NotaId(UUID.randomUUID()),
                        "Espera");

        assertThat(regreso)
                .isInstanceOfSatisfying(
                        Regreso.Impedido.class,
                        impedido -> assertThat(impedido.motivo()).isEqualTo(MotivoDeNota.YA_FIRMADA));
        assertThat(Estado.de(prueba.informativa(ficha.id()))).isEqualTo(Estado.EN_FIRMA);
        assertThat(prueba.presentar(ficha.id(), firma)).isInstanceOf(PresentarInformativa.Resultado.Presentada.class);
    }
}
