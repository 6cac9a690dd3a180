package mx.icsoe.portal.plataforma.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Escribe un PDF objeto por objeto, para poder torcerlo. Los objetos 1 a 4 son catálogo, páginas, página y contenido. */
final class PdfCrudo {

    private final Map<Integer, byte[]> objetos = new TreeMap<>();
    private final Map<Integer, byte[]> flujos = new TreeMap<>();
    private String catalogo = "";
    private String pagina = "";
    private String trailer = "";
    private String cabeza = "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n";

    static PdfCrudo honesto() {
        return new PdfCrudo()
                .con(2, "<</Type/Pages/Kids[3 0 R]/Count 1>>")
                .conFlujo(4, "", latin("BT /F1 12 Tf 72 720 Td (Acuse de registro) Tj ET"))
                .con(5, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
    }

    PdfCrudo con(int numero, String cuerpo) {
        objetos.put(numero, latin(cuerpo));
        return this;
    }

    PdfCrudo conFlujo(int numero, String diccionario, byte[] datos) {
        var salida = new ByteArrayOutputStream();
        salida.writeBytes(latin("<<" + diccionario + "/Length " + datos.length + ">>\nstream\n"));
        salida.writeBytes(datos);
        salida.writeBytes(latin("\nendstream"));
        flujos.put(numero, salida.toByteArray());
        return this;
    }

    PdfCrudo catalogo(String mas) {
        catalogo += mas;
        return this;
    }

    PdfCrudo pagina(String mas) {
        pagina += mas;
        return this;
    }

    PdfCrudo trailer(String mas) {
        trailer += mas;
        return this;
    }

    PdfCrudo cabeza(String otra) {
        cabeza = otra;
        return this;
    }

    /** Con tabla de referencias clásica. */
    byte[] bytes() {
        completar();
        var salida = new ByteArrayOutputStream();
        salida.writeBytes(latin(cabeza));
        Map<Integer, Integer> donde = new TreeMap<>();
        objetos.forEach((numero, cuerpo) -> escribir(salida, donde, numero, cuerpo));
        flujos.forEach((numero, cuerpo) -> escribir(salida, donde, numero, cuerpo));
        int xref = salida.size();
        int cuantos = ultimo() + 1;
        var tabla = new StringBuilder("xref\n0 " + cuantos + "\n0000000000 65535 f \n");
        for (int i = 1; i < cuantos; i++) {
            tabla.append(donde.containsKey(i) ? "%010d 00000 n \n".formatted(donde.get(i)) : "0000000000 65535 f \n");
        }
        salida.writeBytes(latin(tabla + "trailer\n<</Size " + cuantos + "/Root 1 0 R" + trailer + ">>\nstartxref\n"
                + xref + "\n%%EOF\n"));
        return salida.toByteArray();
    }

    /** Con los objetos en un flujo de objetos y las referencias en otro (PDF 1.5). */
    byte[] comprimido() {
        completar();
        var salida = new ByteArrayOutputStream();
        salida.writeBytes(latin(cabeza));
        int contenedor = ultimo() + 1;
        int referencias = contenedor + 1;
        List<Integer> orden = new ArrayList<>(objetos.keySet());
        var indice = new StringBuilder();
        var cuerpos = new ByteArrayOutputStream();
        for (int numero : orden) {
            indice.append(numero).append(' ').append(cuerpos.size()).append(' ');
            cuerpos.writeBytes(objetos.get(numero));
            cuerpos.write('\n');
        }
        var junto = new ByteArrayOutputStream();
        junto.writeBytes(latin(indice.toString()));
        junto.writeBytes(cuerpos.toByteArray());
        conFlujo(
                contenedor,
                "/Type/ObjStm/N " + orden.size() + "/First " + indice.length() + "/Filter/FlateDecode",
                comprimir(junto.toByteArray()));
        Map<Integer, Integer> donde = new TreeMap<>();
        flujos.forEach((numero, cuerpo) -> escribir(salida, donde, numero, cuerpo));
        int xref = salida.size();
        donde.put(referencias, xref);
        var tabla = new ByteArrayOutputStream();
        for (int i = 0; i <= referencias; i++) {
            int lugar = orden.indexOf(i);
            if (lugar >= 0) {
                renglon(tabla, 2, contenedor, lugar);
            } else {
                renglon(tabla, donde.containsKey(i) ? 1 : 0, donde.getOrDefault(i, 0), 0);
            }
        }
        conFlujo(
                referencias,
                "/Type/XRef/W[1 4 2]/Size " + (referencias + 1) + "/Root 1 0 R/Filter/FlateDecode" + trailer,
                comprimir(tabla.toByteArray()));
        escribir(salida, new TreeMap<>(), referencias, Objects.requireNonNull(flujos.get(referencias)));
        salida.writeBytes(latin("startxref\n" + xref + "\n%%EOF\n"));
        return salida.toByteArray();
    }

    static byte[] comprimir(byte[] datos) {
        var salida = new ByteArrayOutputStream();
        try (var compresor = new DeflaterOutputStream(salida, new Deflater(Deflater.BEST_COMPRESSION), 8192)) {
            compresor.write(datos);
        } catch (java.io.IOException imposible) {
            throw new java.io.UncheckedIOException(imposible);
        }
        return salida.toByteArray();
    }

    static byte[] latin(String texto) {
        return texto.getBytes(StandardCharsets.ISO_8859_1);
    }

    private void completar() {
        con(1, "<</Type/Catalog/Pages 2 0 R" + catalogo + ">>");
        con(
                3,
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>"
                        + pagina + ">>");
    }

    private int ultimo() {
        return java.util.stream.Stream.concat(objetos.keySet().stream(), flujos.keySet().stream())
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }

    private static void escribir(ByteArrayOutputStream salida, Map<Integer, Integer> donde, int numero, byte[] cuerpo) {
        donde.put(numero, salida.size());
        salida.writeBytes(latin(numero + " 0 obj\n"));
        salida.writeBytes(cuerpo);
        salida.writeBytes(latin("\nendobj\n"));
    }

    private static void renglon(ByteArrayOutputStream tabla, int tipo, int valor, int lugar) {
        tabla.write(tipo);
        for (int corrimiento = 24; corrimiento >= 0; corrimiento -= 8) {
            tabla.write(valor >> corrimiento);
        }
        tabla.write(lugar >> 8);
        tabla.write(lugar);
    }
}
