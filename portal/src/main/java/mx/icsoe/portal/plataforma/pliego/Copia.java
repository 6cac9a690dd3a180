package mx.icsoe.portal.plataforma.pliego;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/**
 * Copia un objeto y lo que cuelga de él, que debe ser un árbol: al guardar un documento PDFBox numera sus objetos y al
 * cerrarlo se deshace de sus flujos, así que no se comparten con otro. Los flujos se copian ya comprimidos.
 */
final class Copia {

    private Copia() {}

    static COSDictionary de(COSDictionary original) throws IOException {
        var copia = new COSDictionary();
        llenar(copia, original);
        return copia;
    }

    private static void llenar(COSDictionary copia, COSDictionary original) throws IOException {
        for (Map.Entry<COSName, COSBase> miembro : original.entrySet()) {
            copia.setItem(miembro.getKey(), objeto(miembro.getValue()));
        }
    }

    private static @Nullable COSBase objeto(@Nullable COSBase original) throws IOException {
        return switch (original) {
            case COSObject referencia -> objeto(referencia.getObject());
            case COSStream flujo -> flujo(flujo);
            case COSDictionary diccionario -> de(diccionario);
            case COSArray lista -> lista(lista);
            case null -> null;
            default -> original;
        };
    }

    private static COSArray lista(COSArray original) throws IOException {
        var copia = new COSArray();
        for (COSBase elemento : original) {
            copia.add(objeto(elemento));
        }
        return copia;
    }

    private static COSStream flujo(COSStream original) throws IOException {
        var copia = new COSStream();
        try (InputStream origen = original.createRawInputStream();
                OutputStream destino = copia.createRawOutputStream()) {
            origen.transferTo(destino);
        }
        llenar(copia, original);
        return copia;
    }
}
