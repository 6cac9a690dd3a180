package mx.icsoe.portal.plataforma.tablas;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Un libro XLSX armado parte por parte, para que las pruebas lo tuerzan donde quieran. */
public final class Xlsx {

    private static final String PRINCIPAL = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELACIONES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PAQUETE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TIPO = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final Map<String, byte[]> partes = new LinkedHashMap<>();

    /** El contenido de {@code sheetData}, sin textos compartidos. */
    public static Xlsx conHoja(String filas) {
        return new Xlsx()
                .parte("[Content_Types].xml", """
                        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                        <Types xmlns="%scontent-types"><Default Extension="xml" ContentType="application/xml"/>
                        <Override PartName="/xl/workbook.xml" ContentType="%ssheet.main+xml"/>
                        <Override PartName="/xl/worksheets/sheet1.xml" ContentType="%sworksheet+xml"/>
                        <Override PartName="/xl/styles.xml" ContentType="%sstyles+xml"/>
                        <Override PartName="/xl/sharedStrings.xml" ContentType="%ssharedStrings+xml"/></Types>""".formatted(PAQUETE, TIPO, TIPO, TIPO, TIPO))
                .parte("_rels/.rels", """
                        <Relationships xmlns="%srelationships"><Relationship Id="rId1" Type="%s/officeDocument"
                        Target="xl/workbook.xml"/></Relationships>""".formatted(PAQUETE, RELACIONES))
                .parte("xl/workbook.xml", """
                        <workbook xmlns="%s" xmlns:r="%s"><sheets><sheet name="Hoja1" sheetId="1" r:id="rId1"/></sheets>
                        </workbook>""".formatted(PRINCIPAL, RELACIONES))
                .parte("xl/_rels/workbook.xml.rels", """
                        <Relationships xmlns="%srelationships"><Relationship Id="rId1" Type="%s/worksheet"
                        Target="worksheets/sheet1.xml"/></Relationships>""".formatted(PAQUETE, RELACIONES))
                .estilos("<xf numFmtId=\"0\"/>", "")
                .textos("")
                .parte("xl/worksheets/sheet1.xml", hoja(filas));
    }

    static String hoja(String filas) {
        return "<worksheet xmlns=\"%s\"><sheetData>%s</sheetData></worksheet>".formatted(PRINCIPAL, filas);
    }

    Xlsx textos(String si) {
        return parte("xl/sharedStrings.xml", "<sst xmlns=\"%s\">%s</sst>".formatted(PRINCIPAL, si));
    }

    Xlsx estilos(String xf, String numFmts) {
        return parte(
                "xl/styles.xml",
                "<styleSheet xmlns=\"%s\"><numFmts>%s</numFmts><cellXfs>%s</cellXfs></styleSheet>"
                        .formatted(PRINCIPAL, numFmts, xf));
    }

    Xlsx parte(String nombre, String texto) {
        return parte(nombre, texto.getBytes(StandardCharsets.UTF_8));
    }

    Xlsx parte(String nombre, byte[] contenido) {
        partes.put(nombre, contenido);
        return this;
    }

    public byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var parte : partes.entrySet()) {
                zip.putNextEntry(new ZipEntry(parte.getKey()));
                zip.write(parte.getValue());
                zip.closeEntry();
            }
        } catch (IOException falla) {
            throw new UncheckedIOException(falla);
        }
        return bytes.toByteArray();
    }
}
