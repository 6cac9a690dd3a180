package mx.icsoe.portal.plataforma.pdf;

import java.io.ByteArrayOutputStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Bombas: poco en el disco y mucho al abrirse. */
final class PdfsDesmedidos {

    private static final int MEGA = 1024 * 1024;

    private PdfsDesmedidos() {}

    static Stream<Caso> casos() {
        return Stream.of(
                caso(
                        "contenido de 64 MB",
                        () -> conContenido("/Filter/FlateDecode", PdfCrudo.comprimir(new byte[64 * MEGA]))),
                caso("ocho flujos de 40 MB", PdfsDesmedidos::variosFlujos),
                caso(
                        "comprimido dos veces",
                        () -> conContenido(
                                "/Filter[/FlateDecode/FlateDecode]",
                                PdfCrudo.comprimir(PdfCrudo.comprimir(new byte[64 * MEGA])))),
                caso("comprimido tras hexadecimal", PdfsDesmedidos::enHexadecimal),
                caso(
                        "RunLength",
                        () -> conContenido("/Filter/RunLengthDecode", repetido(new byte[] {(byte) 129, 0}, 450_000))),
                caso(
                        "flujo de objetos",
                        () -> PdfCrudo.honesto()
                                .conFlujo(
                                        10,
                                        "/Type/ObjStm/N 1/First 4/Filter/FlateDecode",
                                        PdfCrudo.comprimir(relleno("9 0 (", 40 * MEGA)))
                                .bytes()),
                caso(
                        "flujo de objetos sin tipo",
                        () -> PdfCrudo.honesto()
                                .conFlujo(
                                        10,
                                        "/N 1/First 4/Filter/FlateDecode",
                                        PdfCrudo.comprimir(relleno("9 0 (", 40 * MEGA)))
                                .bytes()),
                caso(
                        "flujo de objetos con dos millones de arreglos",
                        () -> PdfCrudo.honesto()
                                .conFlujo(
                                        10,
                                        "/Type/ObjStm/N 1/First 4/Filter/FlateDecode",
                                        PdfCrudo.comprimir(
                                                juntar("9 0 [", repetido(PdfCrudo.latin("[]"), 2_000_000), "]")))
                                .bytes()),
                caso(
                        "referencias de 40 MB",
                        () -> PdfCrudo.honesto()
                                .conFlujo(
                                        10,
                                        "/Type/XRef/W[1 2 1]/Size 9/Filter/FlateDecode",
                                        PdfCrudo.comprimir(new byte[40 * MEGA]))
                                .bytes()),
                caso(
                        "diez millones de referencias",
                        () -> PdfCrudo.honesto()
                                .conFlujo(
                                        10,
                                        "/Type/XRef/W[1 0 0]/Size 9/Filter/FlateDecode",
                                        PdfCrudo.comprimir(new byte[10 * MEGA]))
                                .bytes()),
                caso(
                        "columnas del predictor",
                        () -> conContenido(
                                "/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 2000000000>>",
                                PdfCrudo.comprimir(new byte[10]))),
                caso(
                        "imagen de cien mil por cien mil",
                        () -> PdfCrudo.honesto()
                                .conFlujo(
                                        10,
                                        "/Subtype/Image/Width 100000/Height 100000/Filter/CCITTFaxDecode",
                                        new byte[9])
                                .bytes()),
                caso(
                        "arreglos anidados",
                        () -> PdfCrudo.honesto()
                                .con(10, "[".repeat(100_000) + "]".repeat(100_000))
                                .bytes()),
                caso(
                        "diccionarios anidados",
                        () -> PdfCrudo.honesto()
                                .con(10, "<</A".repeat(50_000) + " 1" + ">>".repeat(50_000))
                                .bytes()),
                caso(
                        "un arreglo de cuatro millones",
                        () -> PdfCrudo.honesto()
                                .con(10, "[" + "1 ".repeat(4_000_000) + "]")
                                .bytes()),
                caso("cuatrocientos mil objetos", PdfsDesmedidos::muchosObjetos),
                caso("medio millón de nombres", PdfsDesmedidos::muchosNombres),
                caso("mil arreglos que se releen", PdfsDesmedidos::relecturas),
                caso("tres mil hojas", PdfsDesmedidos::muchasHojas));
    }

    private static Caso caso(String nombre, java.util.function.Supplier<byte[]> pdf) {
        return new Caso(nombre, Defecto.DESMEDIDO, pdf);
    }

    private static byte[] conContenido(String diccionario, byte[] datos) {
        return PdfCrudo.honesto().conFlujo(4, diccionario, datos).bytes();
    }

    private static byte[] variosFlujos() {
        PdfCrudo pdf = PdfCrudo.honesto();
        byte[] bomba = PdfCrudo.comprimir(new byte[40 * MEGA]);
        IntStream.range(10, 18).forEach(i -> pdf.conFlujo(i, "/Filter/FlateDecode", bomba));
        return pdf.bytes();
    }

    private static byte[] enHexadecimal() {
        var hex = new StringBuilder();
        for (byte b : PdfCrudo.comprimir(new byte[64 * MEGA])) {
            hex.append("%02x".formatted(b));
        }
        return conContenido("/Filter[/ASCIIHexDecode/FlateDecode]", PdfCrudo.latin(hex + ">"));
    }

    private static byte[] muchosObjetos() {
        PdfCrudo pdf = PdfCrudo.honesto();
        var relleno = new StringBuilder();
        for (int i = 0; i < 400_000; i++) {
            relleno.append("9 0 obj 1 endobj\n");
        }
        return pdf.con(10, "1 endobj\n" + relleno + "11 0 obj 1").bytes();
    }

    private static byte[] muchosNombres() {
        var nombres = new StringBuilder("[");
        for (int i = 0; i < 500_000; i++) {
            nombres.append("/n").append(Integer.toString(i, 36));
        }
        return PdfCrudo.honesto().con(10, nombres + "]").bytes();
    }

    /** Cada {@code obj} empieza un arreglo que llega hasta el final: leerlos todos sería cuadrático. */
    private static byte[] relecturas() {
        return PdfCrudo.honesto()
                .con(10, " obj [ 1 2 3 4 5 6 7 8 9".repeat(2_000))
                .bytes();
    }

    private static byte[] muchasHojas() {
        return PdfCrudo.honesto()
                .con(2, "<</Type/Pages/Count 3000/Kids[" + hojas(3_000) + "]>>")
                .bytes();
    }

    private static String hojas(int cuantas) {
        return "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>".repeat(cuantas);
    }

    private static byte[] relleno(String inicio, int largo) {
        var bytes = new byte[largo];
        java.util.Arrays.fill(bytes, (byte) 'a');
        System.arraycopy(PdfCrudo.latin(inicio), 0, bytes, 0, inicio.length());
        return bytes;
    }

    private static byte[] repetido(byte[] que, int veces) {
        var salida = new ByteArrayOutputStream(que.length * veces);
        for (int i = 0; i < veces; i++) {
            salida.writeBytes(que);
        }
        return salida.toByteArray();
    }

    private static byte[] juntar(String antes, byte[] medio, String despues) {
        var salida = new ByteArrayOutputStream();
        salida.writeBytes(PdfCrudo.latin(antes));
        salida.writeBytes(medio);
        salida.writeBytes(PdfCrudo.latin(despues));
        return salida.toByteArray();
    }
}
