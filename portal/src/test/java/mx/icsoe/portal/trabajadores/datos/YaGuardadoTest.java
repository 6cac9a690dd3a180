package mx.icsoe.portal.trabajadores.datos;

import static org.assertj.core.api.Assertions.assertThat;

import mx.icsoe.portal.trabajadores.TrabajadoresDePrueba;
import org.junit.jupiter.api.Test;

class YaGuardadoTest {

    @Test
    void noDiceDeQuienEsAlEscribirse() {
        var uno = TrabajadoresDePrueba.numero(1);
        var guardado = new YaGuardado(uno.nss().valor(), uno.curp().valor(), uno.sbc(), "EVA LUZ", true);

        assertThat(guardado.toString())
                .doesNotContain(uno.nss().valor(), uno.curp().valor(), uno.sbc().texto(), "EVA");
    }
}
