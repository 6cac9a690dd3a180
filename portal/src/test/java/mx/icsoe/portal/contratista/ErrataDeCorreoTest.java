package mx.icsoe.portal.contratista;

import static org.assertj.core.api.Assertions.assertThat;

import mx.icsoe.portal.nucleo.Correo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ErrataDeCorreoTest {

    @ParameterizedTest
    @CsvSource({
        "nombre@gmial.com, nombre@gmail.com",
        "nombre@GMAIL.CON, nombre@gmail.com",
        "nombre@hotmial.com, nombre@hotmail.com",
        "nombre@outlok.com, nombre@outlook.com",
        "nombre@yahoo.con.mx, nombre@yahoo.com.mx"
    })
    void sugiereElDominioQueSeQuisoEscribir(String escrito, String sugerido) {
        assertThat(ErrataDeCorreo.sugerencia(Correo.leer(escrito).orElseThrow()))
                .contains(new Correo(sugerido));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nombre@gmail.com",
                "nombre@ymail.com",
                "nombre@mail.com",
                "nombre@hotmail.es",
                "nombre@yahoo.es",
                "nombre@empresa.mx",
                "nombre@gmx.com"
            })
    void noSospechaDeLosDominiosQueExisten(String escrito) {
        assertThat(ErrataDeCorreo.sugerencia(new Correo(escrito))).isEmpty();
    }

    @Test
    void conservaElNombreTalCual() {
        assertThat(ErrataDeCorreo.sugerencia(new Correo("Mi.Nombre+avisos@gmial.com")))
                .contains(new Correo("Mi.Nombre+avisos@gmail.com"));
    }
}
