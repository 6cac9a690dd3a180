package mx.icsoe.portal.plataforma.pdf;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSString;

/** Qué no puede decir un diccionario, y por qué (ISO 32000-2: 12.6.4, 12.5.6, 7.11.4, 12.7.8, 7.6). */
final class Prohibiciones {

    /** Acciones ({@code /S}) que ejecutan, envían, importan, abren otro archivo o reproducen. */
    private static final Set<String> ACCIONES = Set.of(
            "JavaScript",
            "Launch",
            "SubmitForm",
            "ImportData",
            "GoToR",
            "GoToE",
            "Thread",
            "Movie",
            "Sound",
            "Rendition",
            "RichMediaExecute",
            "GoTo3DView");

    /** Anotaciones y objetos ({@code /Subtype}, {@code /Type}, {@code /Subtype2}) con contenido activo. */
    private static final Set<String> ACTIVOS = Set.of(
            "RichMedia",
            "3D",
            "Movie",
            "Screen",
            "Sound",
            "PS",
            "U3D",
            "PRC",
            "Rendition",
            "MediaClip",
            "RichMediaContent");

    private static final Set<String> DE_ARCHIVO = Set.of("FileAttachment", "EmbeddedFile", "Collection");

    /** Llaves que bastan por sí solas, con el defecto que delatan. */
    static final Map<String, Defecto> LLAVES = Map.ofEntries(
            Map.entry("Encrypt", Defecto.CIFRADO),
            Map.entry("JS", Defecto.CON_PROGRAMAS),
            Map.entry("JavaScript", Defecto.CON_PROGRAMAS),
            Map.entry("XFA", Defecto.CON_PROGRAMAS),
            Map.entry("Renditions", Defecto.CON_PROGRAMAS),
            Map.entry("RichMediaContent", Defecto.CON_PROGRAMAS),
            Map.entry("RichMediaSettings", Defecto.CON_PROGRAMAS),
            Map.entry("3DD", Defecto.CON_PROGRAMAS),
            Map.entry("EmbeddedFiles", Defecto.CON_ARCHIVOS),
            Map.entry("EF", Defecto.CON_ARCHIVOS),
            Map.entry("AF", Defecto.CON_ARCHIVOS),
            Map.entry("Collection", Defecto.CON_ARCHIVOS));

    private static final Set<COSName> DE_TIPO = Set.of(COSName.TYPE, COSName.SUBTYPE, COSName.getPDFName("Subtype2"));

    /** Un enlace abre una página o un correo; cualquier otro esquema se ejecuta o lee el equipo de quien lo abre. */
    private static final Pattern ENLACE_PELIGROSO = Pattern.compile(
            "^[\\s\\p{Cntrl}]*(javascript|vbscript|data|file|ms-\\w+)\\s*:.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private Prohibiciones() {}

    static Optional<Defecto> de(COSName llave, COSBase valor) {
        if (estaVacio(valor)) {
            return Optional.empty();
        }
        Defecto porLlave = LLAVES.get(llave.getName());
        if (porLlave != null) {
            return Optional.of(porLlave);
        }
        if (valor instanceof COSName nombre && (llave.equals(COSName.S) || DE_TIPO.contains(llave))) {
            return llave.equals(COSName.S) ? siEsta(ACCIONES, nombre, Defecto.CON_PROGRAMAS) : deTipo(nombre);
        }
        return llave.equals(COSName.URI) && valor instanceof COSString enlace && esPeligroso(enlace)
                ? Optional.of(Defecto.CON_PROGRAMAS)
                : Optional.empty();
    }

    /** Un nombre suelto como objeto indirecto: solo sirve para esconder el valor de otra llave. */
    static Optional<Defecto> deNombreSuelto(COSName nombre) {
        return siEsta(ACCIONES, nombre, Defecto.CON_PROGRAMAS).or(() -> deTipo(nombre));
    }

    /** Un flujo con {@code /F} tiene sus datos en otro archivo (ISO 32000-2, tabla 5). */
    static Optional<Defecto> deFlujo(COSDictionary diccionario) {
        return diccionario.containsKey(COSName.F) ? Optional.of(Defecto.CON_ARCHIVOS) : Optional.empty();
    }

    private static Optional<Defecto> deTipo(COSName nombre) {
        return siEsta(ACTIVOS, nombre, Defecto.CON_PROGRAMAS)
                .or(() -> siEsta(DE_ARCHIVO, nombre, Defecto.CON_ARCHIVOS));
    }

    private static Optional<Defecto> siEsta(Set<String> lista, COSName nombre, Defecto defecto) {
        return lista.contains(nombre.getName()) ? Optional.of(defecto) : Optional.empty();
    }

    /** Hay productores que dejan el árbol de nombres vacío. */
    private static boolean estaVacio(COSBase valor) {
        return switch (valor) {
            case COSNull _ -> true;
            case COSArray arreglo -> arreglo.size() == 0;
            case COSDictionary mapa
            when mapa.size() == 1 -> mapa.getItem(COSName.NAMES) instanceof COSArray nombres && nombres.size() == 0;
            case COSDictionary mapa -> mapa.size() == 0;
            default -> false;
        };
    }

    private static boolean esPeligroso(COSString enlace) {
        return ENLACE_PELIGROSO.matcher(enlace.getString()).matches();
    }
}
