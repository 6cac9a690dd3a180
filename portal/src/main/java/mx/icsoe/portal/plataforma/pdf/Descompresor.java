package mx.icsoe.portal.plataforma.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.filter.FilterFactory;
import org.jspecify.annotations.Nullable;

/** Descomprime un flujo con los filtros de PDFBox hacia una {@link Salida} con tope. */
final class Descompresor {

    private static final Set<String> GENERALES = Set.of(
            "FlateDecode",
            "Fl",
            "LZWDecode",
            "LZW",
            "ASCII85Decode",
            "A85",
            "ASCIIHexDecode",
            "AHx",
            "RunLengthDecode",
            "RL");
    private static final Set<String> DE_IMAGEN =
            Set.of("DCTDecode", "DCT", "CCITTFaxDecode", "CCF", "JBIG2Decode", "JPXDecode");

    private static final int COLUMNAS = 200_000;
    private static final int COLORES = 32;
    private static final int BITS = 16;

    private final byte[] pdf;
    private final Presupuesto presupuesto;

    Descompresor(byte[] pdf, Presupuesto presupuesto) {
        this.pdf = pdf;
        this.presupuesto = presupuesto;
    }

    /** El contenido entero, para leerlo. */
    byte[] contenido(Flujo flujo) throws IOException {
        Salida salida = Salida.queGuarda(presupuesto);
        descomprimir(flujo, salida);
        return salida.contenido();
    }

    /** Solo comprueba que no desborde. */
    void medir(Flujo flujo) throws IOException {
        descomprimir(flujo, Salida.queCuenta(presupuesto));
    }

    private void descomprimir(Flujo flujo, Salida ultima) throws IOException {
        List<String> filtros = generales(flujo.diccionario());
        revisarParametros(flujo.diccionario());
        InputStream entrada = new ByteArrayInputStream(pdf, flujo.desde(), flujo.hasta() - flujo.desde());
        for (int i = 0; i < filtros.size() - 1; i++) {
            Salida intermedia = Salida.queGuarda(presupuesto);
            decodificar(filtros.get(i), entrada, intermedia, flujo.diccionario(), i);
            entrada = new ByteArrayInputStream(intermedia.contenido());
        }
        if (filtros.isEmpty()) {
            entrada.transferTo(ultima);
        } else {
            decodificar(filtros.getLast(), entrada, ultima, flujo.diccionario(), filtros.size() - 1);
        }
    }

    private static void decodificar(
            String filtro, InputStream entrada, Salida salida, COSDictionary parametros, int lugar) throws IOException {
        FilterFactory.INSTANCE.getFilter(filtro).decode(entrada, salida, parametros, lugar);
    }

    /** Los filtros hasta el primero de imagen, que no se descomprime. */
    private static List<String> generales(COSDictionary diccionario) throws IOException {
        List<String> filtros = new ArrayList<>();
        for (COSBase nombre : enLista(diccionario.getItem(COSName.FILTER))) {
            if (!(nombre instanceof COSName filtro)) {
                throw new IOException("filtro que no es un nombre");
            }
            if (DE_IMAGEN.contains(filtro.getName())) {
                break;
            }
            if (!GENERALES.contains(filtro.getName())) {
                throw new IOException("filtro desconocido");
            }
            filtros.add(filtro.getName());
        }
        // PDFBox aplica una sola vez un filtro repetido y otros lectores todas: nadie honesto comprime dos veces.
        Presupuesto.exigir(new HashSet<>(filtros).size() == filtros.size());
        return filtros;
    }

    /** PDFBox aparta la memoria de un renglón según estos números, antes de leer nada. */
    private static void revisarParametros(COSDictionary diccionario) throws IOException {
        for (COSBase parametros : enLista(diccionario.getItem(COSName.DECODE_PARMS))) {
            if (parametros instanceof COSObject) {
                throw new IOException("parámetros fuera del flujo");
            }
            if (parametros instanceof COSDictionary mapa) {
                Presupuesto.exigir(mapa.getInt(COSName.COLUMNS, 1) <= COLUMNAS
                        && mapa.getInt(COSName.COLORS, 1) <= COLORES
                        && mapa.getInt(COSName.BITS_PER_COMPONENT, 8) <= BITS);
            }
        }
    }

    private static List<COSBase> enLista(@Nullable COSBase uno) {
        if (uno == null || uno instanceof COSNull) {
            return List.of();
        }
        List<COSBase> lista = new ArrayList<>();
        if (uno instanceof COSArray arreglo) {
            arreglo.forEach(lista::add);
        } else {
            lista.add(uno);
        }
        return lista;
    }
}
