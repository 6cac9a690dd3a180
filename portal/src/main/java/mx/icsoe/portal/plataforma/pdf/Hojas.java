package mx.icsoe.portal.plataforma.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** Abre el documento como lo abriría cualquiera y cuenta sus hojas, sin creerle a su {@code /Count}. */
final class Hojas {

    private final byte[] pdf;
    private final Presupuesto presupuesto;

    Hojas(byte[] pdf, Presupuesto presupuesto) {
        this.pdf = pdf;
        this.presupuesto = presupuesto;
    }

    int contar() throws IOException {
        var analizador = new PDFParser(
                new LecturaVigilada(pdf, presupuesto), "", null, "", IOUtils.createMemoryOnlyStreamCache());
        try (PDDocument documento = analizador.parse()) {
            if (documento.isEncrypted()) {
                throw new ExamenDetenido(Defecto.CIFRADO);
            }
            COSBase raiz = documento.getDocumentCatalog().getCOSObject().getDictionaryObject(COSName.PAGES);
            return contar(raiz);
        }
    }

    private int contar(COSBase raiz) throws IOException {
        Set<COSBase> vistos = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSBase> pendientes = new ArrayDeque<>();
        pendientes.push(raiz);
        int hojas = 0;
        while (!pendientes.isEmpty()) {
            presupuesto.gastarNodo();
            if (!(pendientes.pop() instanceof COSDictionary nodo) || !vistos.add(nodo)) {
                throw new IOException("árbol de páginas roto o circular");
            }
            if (nodo.getDictionaryObject(COSName.KIDS) instanceof COSArray hijos) {
                for (int i = 0; i < hijos.size(); i++) {
                    pendientes.push(exigido(hijos.getObject(i)));
                }
            } else {
                exigirContenidoLegible(nodo);
                Presupuesto.exigir(++hojas <= presupuesto.limites().paginas());
            }
        }
        if (hojas == 0) {
            throw new IOException("sin hojas");
        }
        return hojas;
    }

    /** Una imagen no se mide al descomprimirse; que no la usen de contenido. */
    private static void exigirContenidoLegible(COSDictionary hoja) throws IOException {
        if (!COSName.PAGE.equals(hoja.getDictionaryObject(COSName.TYPE))) {
            throw new IOException("hoja que no lo es");
        }
        if (hoja.getDictionaryObject(COSName.CONTENTS) instanceof COSStream contenido
                && COSName.IMAGE.equals(contenido.getItem(COSName.SUBTYPE))) {
            throw new IOException("imagen en lugar de contenido");
        }
    }

    private static COSBase exigido(@Nullable COSBase objeto) throws IOException {
        if (objeto == null) {
            throw new IOException("hoja ausente");
        }
        return objeto;
    }
}
