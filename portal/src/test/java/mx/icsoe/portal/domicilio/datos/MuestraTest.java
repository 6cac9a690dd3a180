package mx.icsoe.portal.domicilio.datos;

import static org.assertj.core.api.Assertions.assertThat;

import mx.icsoe.portal.domicilio.CatalogoPostal;
import mx.icsoe.portal.domicilio.CodigoPostal;
import mx.icsoe.portal.pruebas.PruebaDePortal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PruebaDePortal
class MuestraTest {

    @Autowired
    private CatalogoPostal catalogo;

    @Autowired
    private EdicionesJdbc ediciones;

    @Test
    void seCargaAlPrimerArranque() {
        var edicion = ediciones.ultima().orElseThrow();

        assertThat(edicion.origen()).isEqualTo(Edicion.Origen.MUESTRA);
        assertThat(edicion.cuenta().entidades()).isEqualTo(32);
    }

    @Test
    void traeJuarezYUnCodigoConTrescientasColonias() {
        assertThat(catalogo.colonias(new CodigoPostal("06600")))
                .extracting(una -> una.lugar().asentamiento().texto())
                .containsExactly("Colonia Juárez");
        assertThat(catalogo.colonias(new CodigoPostal("85203"))).hasSize(300);
    }
}
