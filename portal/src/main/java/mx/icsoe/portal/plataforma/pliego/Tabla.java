package mx.icsoe.portal.plataforma.pliego;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;

/** Una tabla que se llena renglón por renglón. */
public final class Tabla {

    private static final float PUNTOS = 8.5F;
    private static final float AIRE = 8;

    private final Arbol arbol;
    private final Hojas hojas;
    private final PDStructureElement tabla;
    private final List<Integer> anchos;

    Tabla(Arbol arbol, Hojas hojas, List<String> titulos, List<Integer> anchos) {
        this.arbol = arbol;
        this.hojas = hojas;
        this.anchos = List.copyOf(anchos);
        this.tabla = arbol.agregar("Table", arbol.documento());
        renglon("TH", titulos, Estilo.normal(PUNTOS, Pliego.SECUNDARIO));
    }

    public Tabla renglon(List<String> valores) {
        return renglon("TD", valores, Estilo.normal(PUNTOS, Pliego.TINTA));
    }

    private Tabla renglon(String tipo, List<String> valores, Estilo estilo) {
        PDStructureElement renglon = arbol.agregar("TR", tabla);
        int total = anchos.stream().mapToInt(Integer::intValue).sum();
        var celdas = new ArrayList<Celda>();
        float desde = 0;
        for (int i = 0; i < valores.size(); i++) {
            float ancho = hojas.ancho() * anchos.get(i) / total;
            PDStructureElement celda = arbol.agregar(tipo, renglon);
            if (tipo.equals("TH")) {
                var atributos = new PDTableAttributeObject();
                atributos.setScope(PDTableAttributeObject.SCOPE_COLUMN);
                celda.addAttribute(atributos);
            }
            celdas.add(new Celda(valores.get(i), desde, ancho - AIRE, estilo, celda));
            desde += ancho;
        }
        hojas.renglon(celdas, 2);
        hojas.raya();
        return this;
    }
}
