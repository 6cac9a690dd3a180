package mx.icsoe.portal.plataforma.tablas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Los textos compartidos se miden por lo que ocuparán: son pocos, cada uno cabe en su celda, y juntos no. */
class TextosRevisadosTest {

    private static final TopesDeTabla TOPES = new TopesDeTabla(1 << 20, 1 << 21, 200, 100, 100, 400_000, 256, 32_767);
    private static final Lectura.Ilegible DESMEDIDO = new Lectura.Ilegible(DefectoDeTabla.DESMEDIDO, 0);
    private static final int TEXTOS = 10;

    @Test
    void leeLosQueCaben() {
        assertThat(tropiezo(ruido(30_000))).isNull();
    }

    @Test
    void rechazaLosQueUnaSolaLetraDobla() {
        assertThat(tropiezo(ruido(30_000) + 'Ω')).isEqualTo(DESMEDIDO);
    }

    @Test
    void sumaLosTramosSeparadosPorOtrosElementos() {
        assertThat(tropiezo(ruido(30_000) + "<x/>" + ruido(30_000))).isEqualTo(DESMEDIDO);
    }

    private static Lectura.@Nullable Ilegible tropiezo(String texto) {
        byte[] libro = Xlsx.conHoja("<row><c t=\"s\"><v>" + (TEXTOS - 1) + "</v></c></row>")
                .textos(("<si><t>" + texto + "</t></si>").repeat(TEXTOS))
                .bytes();
        return Tablas.leer(libro, TOPES).tropiezo();
    }

    /** Letras al azar, para que la razón de compresión no las delate. */
    private static String ruido(int cuantas) {
        var texto = new StringBuilder();
        new Random(20_260_502).ints(cuantas, 'a', 'z').forEach(letra -> texto.append((char) letra));
        return texto.toString();
    }
}
