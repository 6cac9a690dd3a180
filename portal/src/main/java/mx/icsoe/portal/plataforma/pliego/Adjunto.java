package mx.icsoe.portal.plataforma.pliego;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** Un archivo dentro de un PDF (ISO 32000-1, 7.11.4). */
final class Adjunto {

    private Adjunto() {}

    static void poner(PDDocument documento, String nombre, String tipo, String descripcion, byte[] contenido)
            throws IOException {
        var archivo = new PDEmbeddedFile(documento, new ByteArrayInputStream(contenido));
        archivo.setSubtype(tipo);
        archivo.setSize(contenido.length);
        var ficha = new PDComplexFileSpecification();
        ficha.setFile(nombre);
        ficha.setFileUnicode(nombre);
        ficha.setFileDescription(descripcion);
        ficha.setEmbeddedFile(archivo);
        ficha.setEmbeddedFileUnicode(archivo);
        // De dónde sale lo que el documento dice (ISO 32000-2, 14.13).
        ficha.getCOSObject().setName("AFRelationship", "Source");
        var adjuntos = new PDEmbeddedFilesNameTreeNode();
        adjuntos.setNames(Map.of(nombre, ficha));
        var nombres = new PDDocumentNameDictionary(documento.getDocumentCatalog());
        nombres.setEmbeddedFiles(adjuntos);
        documento.getDocumentCatalog().setNames(nombres);
        var relacionados = new COSArray();
        relacionados.add(ficha.getCOSObject());
        documento.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("AF"), relacionados);
    }
}
