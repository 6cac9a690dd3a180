package mx.icsoe.portal.documentos;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NombreDeArchivoTest {

    @Test
    void limpiaElNombreDelArchivo() {
        assertThat(NombreDeArchivo.limpiar("C:\\Usuarios\\yo\\acuse.pdf")).isEqualTo("acuse.pdf");
        assertThat(NombreDeArchivo.limpiar("../../etc/passwd")).isEqualTo("passwd");
        assertThat(NombreDeArchivo.limpiar("acu\u202Efdp.exe\0\r\n")).isEqualTo("acufdp.exe");
        assertThat(NombreDeArchivo.limpiar("  ")).isEqualTo("documento.pdf");
        assertThat(NombreDeArchivo.limpiar("ñ".repeat(300) + ".pdf"))
                .hasSize(120)
                .endsWith("ñ.pdf");
        assertThat(NombreDeArchivo.limpiar("😀'; DROP TABLE.pdf")).isEqualTo("😀'; DROP TABLE.pdf");
    }
}
