package mx.icsoe.portal.plataforma.pliego;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** Cómo se presenta el documento en los lectores: su lengua y su título. */
final class Presentacion {

    private static final float ISO_32000_1 = 1.7F;

    private Presentacion() {}

    static void poner(PDDocument documento, String titulo) throws IOException {
        documento.setVersion(ISO_32000_1);
        var catalogo = documento.getDocumentCatalog();
        catalogo.setLanguage("es-MX");
        var preferencias = new PDViewerPreferences(new COSDictionary());
        preferencias.setDisplayDocTitle(true);
        catalogo.setViewerPreferences(preferencias);
        documento.getDocumentInformation().setTitle(titulo);
        documento.getDocumentInformation().setProducer("icsoe");
        String sinMarcas = titulo.replace("&", "&amp;").replace("<", "&lt;");
        var xmp = new ByteArrayInputStream(xmp(sinMarcas).getBytes(StandardCharsets.UTF_8));
        catalogo.setMetadata(new PDMetadata(documento, xmp));
    }

    private static String xmp(String titulo) {
        return """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
                <dc:language><rdf:Bag><rdf:li>es-MX</rdf:li></rdf:Bag></dc:language>
                <pdfuaid:part>1</pdfuaid:part>
                </rdf:Description></rdf:RDF></x:xmpmeta>
                <?xpacket end="r"?>
                """.formatted(titulo);
    }
}
