package mx.icsoe.portal.plataforma.sello;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Un PDF escrito con el hueco de su firma (ISO 32000-1, 12.8.1): lo firmado es todo menos lo que va entre los picos de
 * {@code /Contents}. De un solo uso: {@link #llenar} escribe sobre los mismos octetos.
 */
final class HuecoDeFirma {

    private static final byte[] INTERVALOS = ascii("/ByteRange [0 1000000000 1000000000 1000000000]");
    private static final byte[] CONTENIDO = ascii("/Contents <00");
    private static final int ANTES_DEL_PICO = "/Contents ".length();

    private final byte[] pdf;
    private final int desde;
    private final int hasta;

    /**
     * El hueco ya encontrado.
     *
     * @param pdf con sus intervalos ya anotados
     * @param desde el pico que abre el hueco
     * @param hasta lo que sigue al pico que lo cierra
     */
    private HuecoDeFirma(byte[] pdf, int desde, int hasta) {
        this.pdf = pdf;
        this.desde = desde;
        this.hasta = hasta;
    }

    /** Busca el único hueco y anota en el documento los dos intervalos que se firman. */
    static HuecoDeFirma en(byte[] pdf) {
        int desde = unico(pdf, CONTENIDO) + ANTES_DEL_PICO;
        int hasta = desde;
        while (pdf[hasta] != '>') {
            hasta++;
        }
        hasta++;
        byte[] intervalos = ascii("/ByteRange [0 %d %d %d]".formatted(desde, hasta, pdf.length - hasta));
        int donde = unico(pdf, INTERVALOS);
        Arrays.fill(pdf, donde, donde + INTERVALOS.length, (byte) ' ');
        System.arraycopy(intervalos, 0, pdf, donde, intervalos.length);
        return new HuecoDeFirma(pdf, desde, hasta);
    }

    byte[] firmado() {
        byte[] firmado = Arrays.copyOf(pdf, pdf.length - (hasta - desde));
        System.arraycopy(pdf, hasta, firmado, desde, pdf.length - hasta);
        return firmado;
    }

    /** Pone la firma en hexadecimal con mayúsculas, que el verificador exige; lo que sobra sigue en ceros. */
    byte[] llenar(byte[] firma) {
        byte[] hexadecimal = ascii(HexFormat.of().withUpperCase().formatHex(firma));
        if (hexadecimal.length > hasta - desde - 2) {
            throw new SelloInservible("la firma no cabe en el hueco que se le dejó");
        }
        System.arraycopy(hexadecimal, 0, pdf, desde + 1, hexadecimal.length);
        return pdf;
    }

    private static int unico(byte[] pdf, byte[] texto) {
        int lugar = siguiente(pdf, texto, 0);
        if (lugar < 0 || siguiente(pdf, texto, lugar + 1) >= 0) {
            throw new IllegalStateException("el documento no tiene un solo hueco para su firma");
        }
        return lugar;
    }

    private static int siguiente(byte[] pdf, byte[] texto, int desde) {
        for (int i = desde; i <= pdf.length - texto.length; i++) {
            if (pdf[i] == texto[0] && Arrays.equals(pdf, i, i + texto.length, texto, 0, texto.length)) {
                return i;
            }
        }
        return -1;
    }

    private static byte[] ascii(String texto) {
        return texto.getBytes(StandardCharsets.US_ASCII);
    }
}
