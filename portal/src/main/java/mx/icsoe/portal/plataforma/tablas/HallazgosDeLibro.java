package mx.icsoe.portal.plataforma.tablas;

import static mx.icsoe.portal.plataforma.tablas.DefectoDeTabla.DANIADO;
import static mx.icsoe.portal.plataforma.tablas.DefectoDeTabla.DESMEDIDO;
import static mx.icsoe.portal.plataforma.tablas.DefectoDeTabla.SOSPECHOSO;
import static mx.icsoe.portal.plataforma.tablas.LibroRechazado.exigir;

import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Lo que se va viendo en las partes de un libro. Cada cuenta corresponde a algo que el lector guarda o repite: nombres,
 * niveles, textos compartidos, columnas y fórmulas.
 */
final class HallazgosDeLibro {

    private static final int NIVELES = 64;
    private static final int NOMBRES = 4_096;
    private static final int DECLARACIONES = 10_000;
    private static final long TRABAJO = 200_000_000L;
    private static final long LUGARES = 1L << 30;
    private static final String CON_TEXTOS =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml";

    private final TopesDeTabla topes;
    private final Set<String> nombres = new HashSet<>();
    private final CeldasRevisadas celdas = new CeldasRevisadas();
    private final TextosRevisados textos;
    private String parte = "";
    private @Nullable String parteDeTextos;
    private @Nullable String indiceDeTextos;
    private int nivel;
    private int letras;
    private int declaraciones;

    HallazgosDeLibro(TopesDeTabla topes) {
        this.topes = topes;
        this.textos = new TextosRevisados(topes);
    }

    void empezar(String nombre) throws LibroRechazado {
        parte = nombre;
        nivel = 0;
        letras = 0;
        celdas.empezarHoja();
    }

    void ver(XMLStreamReader xml, int suceso) throws LibroRechazado {
        switch (suceso) {
            case XMLStreamConstants.START_ELEMENT -> abrir(xml);
            case XMLStreamConstants.END_ELEMENT -> {
                nivel--;
                textos.cerrar(xml.getLocalName());
                celdas.cerrar(xml.getLocalName());
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE -> {
                letras += xml.getTextLength();
                exigir(letras <= topes.letras() * 2, DESMEDIDO);
                textos.ver(xml);
                celdas.texto(xml);
            }
            case XMLStreamConstants.PROCESSING_INSTRUCTION -> exigir(++declaraciones <= DECLARACIONES, SOSPECHOSO);
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE, XMLStreamConstants.CDATA ->
                throw new LibroRechazado(SOSPECHOSO);
            default -> {
                // Comentarios y principio y fin del documento: el lector los pasa de largo.
            }
        }
    }

    private void abrir(XMLStreamReader xml) throws LibroRechazado {
        exigir(++nivel <= NIVELES, DESMEDIDO);
        exigirPocosNombres(xml);
        String nombre = xml.getLocalName();
        switch (nombre) {
            case "t", "r", "rPr", "rPh" -> {
                // Los tramos de un mismo texto se suman.
            }
            case "si" -> {
                exigir(nivel == 2, SOSPECHOSO);
                textos.abrir();
                letras = 0;
            }
            case "sst" -> {
                exigir(nivel == 1 && parteDeTextos == null, SOSPECHOSO);
                parteDeTextos = parte;
            }
            case "Override" -> indice(xml);
            default -> {
                letras = 0;
                celdas.abrir(xml, nombre);
            }
        }
    }

    private void exigirPocosNombres(XMLStreamReader xml) throws LibroRechazado {
        nombres.add(xml.getLocalName());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            nombres.add(xml.getAttributeLocalName(i));
        }
        declaraciones += xml.getNamespaceCount();
        exigir(nombres.size() <= NOMBRES && declaraciones <= DECLARACIONES, DESMEDIDO);
    }

    private void indice(XMLStreamReader xml) throws LibroRechazado {
        if (CON_TEXTOS.equals(xml.getAttributeValue(null, "ContentType"))) {
            String apunta = xml.getAttributeValue(null, "PartName");
            exigir(apunta != null && indiceDeTextos == null, SOSPECHOSO);
            indiceDeTextos = apunta.startsWith("/") ? apunta.substring(1) : apunta;
        }
    }

    /** Termina de revisar y dice cuántas filas tiene la hoja con más. */
    long concluir() throws LibroRechazado {
        if (indiceDeTextos != null && parteDeTextos != null) {
            exigir(indiceDeTextos.equalsIgnoreCase(parteDeTextos), SOSPECHOSO);
        }
        int hay = indiceDeTextos != null && parteDeTextos == null ? 0 : textos.cuantos();
        exigir(celdas.mayorTexto() < hay || celdas.mayorTexto() < 0, DANIADO);
        exigir(celdas.lugares() <= LUGARES && celdas.trabajoDeFormulas() <= TRABAJO, DESMEDIDO);
        return celdas.filas();
    }
}
