package mx.icsoe.portal.plataforma.pliego;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/**
 * La estructura de un documento (ISO 32000-1, 14.7 y 14.8): qué es título, párrafo o celda y en qué orden se lee, para
 * quien lo escucha.
 */
final class Arbol {

    private final PDStructureTreeRoot raiz = new PDStructureTreeRoot();
    private final PDStructureElement documento;
    /** Por página, a qué elemento pertenece cada contenido marcado. */
    private final Map<PDPage, List<PDStructureElement>> marcas = new LinkedHashMap<>();

    Arbol() {
        documento = new PDStructureElement("Document", raiz);
        raiz.appendKid(documento);
    }

    PDStructureElement documento() {
        return documento;
    }

    PDStructureElement agregar(String tipo, PDStructureNode padre) {
        var elemento = new PDStructureElement(tipo, padre);
        padre.appendKid(elemento);
        return elemento;
    }

    /** Anota que el elemento tiene contenido en esa página y dice con qué número se marca. */
    int marcar(PDStructureElement elemento, PDPage pagina) {
        List<PDStructureElement> deLaPagina = marcas.computeIfAbsent(pagina, _ -> new ArrayList<>());
        var referencia = new PDMarkedContentReference();
        referencia.setPage(pagina);
        referencia.setMCID(deLaPagina.size());
        elemento.appendKid(referencia);
        deLaPagina.add(elemento);
        return deLaPagina.size() - 1;
    }

    /** Cuelga la estructura del documento. */
    void colgar(PDDocument pdf) {
        var numeros = new COSArray();
        int cual = 0;
        for (Map.Entry<PDPage, List<PDStructureElement>> pagina : marcas.entrySet()) {
            pagina.getKey().setStructParents(cual);
            var elementos = new COSArray();
            pagina.getValue().forEach(elemento -> elementos.add(elemento.getCOSObject()));
            numeros.add(COSInteger.get(cual));
            // Indirecto: así lo esperan algunos lectores.
            numeros.add(new COSObject(elementos));
            cual++;
        }
        var padres = new COSDictionary();
        padres.setItem(COSName.NUMS, numeros);
        raiz.getCOSObject().setItem(COSName.PARENT_TREE, padres);
        raiz.setParentTreeNextKey(cual);
        pdf.getDocumentCatalog().setStructureTreeRoot(raiz);
        var marca = new PDMarkInfo();
        marca.setMarked(true);
        pdf.getDocumentCatalog().setMarkInfo(marca);
    }
}
