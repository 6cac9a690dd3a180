package mx.icsoe.portal.notas;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextoDeNotaTest {

    @Test
    void conservaLosRenglonesYQuitaLoQueNoSeVe() {
        assertThat(TextoDeNota.leer("  Falta\r\nla fecha\tde inicio\u0000\u202E\u200B\uFEFF \n"))
                .contains("Falta\nla fecha de inicio");
        assertThat(TextoDeNota.leer("An\u0303oo")).contains("Añoo");
        assertThat(TextoDeNota.leer("suelto \uD83D fin")).contains("suelto  fin");
    }

    @Test
    void niegaLoQueNoDiceNada() {
        assertThat(TextoDeNota.leer("")).isEmpty();
        assertThat(TextoDeNota.leer(" \r\n\t\u200B")).isEmpty();
    }

    @Test
    void cuentaLoQueVeUnaPersona() {
        assertThat(TextoDeNota.leer("ñ".repeat(2000))).isPresent();
        assertThat(TextoDeNota.leer("😀".repeat(2000))).isPresent();
        assertThat(TextoDeNota.leer("😀".repeat(2001))).isEmpty();
        assertThat(TextoDeNota.cabe("\n".repeat(3000)))
                .as("las orillas no cuentan")
                .isTrue();
        assertThat(TextoDeNota.cabe("a".repeat(2001))).isFalse();
    }
}
