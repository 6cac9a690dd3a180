package mx.icsoe.portal.domicilio.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mx.icsoe.portal.domicilio.Asentamiento;
import mx.icsoe.portal.domicilio.ClaveColonia;
import mx.icsoe.portal.domicilio.CodigoPostal;
import mx.icsoe.portal.domicilio.Colonia;
import mx.icsoe.portal.domicilio.Entidad;
import mx.icsoe.portal.domicilio.Lugar;
import mx.icsoe.portal.domicilio.Municipio;
import mx.icsoe.portal.plataforma.interfaz.Opcion;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EtiquetasDeColoniasTest {

    @Test
    void dicenElTipoDeCadaUna() {
        assertThat(etiquetas(colonia("0001", "Colonia", "Una", null), colonia("0002", "Ejido", "Una", null)))
                .containsExactly("Una (Colonia)", "Una (Ejido)");
    }

    @Test
    void distinguenPorCiudadLasQueSeRepiten() {
        assertThat(etiquetas(colonia("0001", "Colonia", "Una", "Villa"), colonia("0002", "Colonia", "Una", null)))
                .containsExactly("Una (Colonia), Villa", "Una (Colonia), fuera de una ciudad");
    }

    @Test
    void distinguenPorClaveLasQueNiLaCiudadDistingue() {
        assertThat(etiquetas(colonia("0001", "Colonia", "Una", null), colonia("0002", "Colonia", "Una", null)))
                .containsExactly(
                        "Una (Colonia), fuera de una ciudad, clave 0001",
                        "Una (Colonia), fuera de una ciudad, clave 0002");
    }

    private static List<String> etiquetas(Colonia... colonias) {
        return EtiquetasDeColonias.de(List.of(colonias)).stream()
                .map(Opcion::etiqueta)
                .toList();
    }

    private static Colonia colonia(String consecutivo, String tipo, String nombre, @Nullable String ciudad) {
        var clave = new ClaveColonia("09", "015", consecutivo);
        return new Colonia(
                clave,
                new Lugar(
                        new CodigoPostal("99999"),
                        new Entidad("09", "Ciudad de México"),
                        new Municipio("015", "Cuauhtémoc"),
                        ciudad,
                        new Asentamiento(clave, tipo, nombre)));
    }
}
