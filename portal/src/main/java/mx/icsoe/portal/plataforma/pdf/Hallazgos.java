package mx.icsoe.portal.plataforma.pdf;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** Los defectos que se van encontrando, y la revisión de cada objeto leído. */
final class Hallazgos {

    /** Diccionarios cuyas llaves las pone cada productor y no significan nada. */
    private static final Set<String> DE_NOMBRES_LIBRES = Set.of(
            "Font",
            "XObject",
            "ExtGState",
            "ColorSpace",
            "Pattern",
            "Shading",
            "Properties",
            "RoleMap",
            "ClassMap",
            "Dests");

    private final Set<Defecto> defectos = EnumSet.noneOf(Defecto.class);

    void agregar(Defecto defecto) {
        defectos.add(defecto);
    }

    /** El que se dice: el primero en el orden de {@link Defecto}. */
    Optional<Defecto> principal() {
        return defectos.isEmpty() ? Optional.empty() : Optional.of(Collections.min(defectos));
    }

    /** Revisa un objeto indirecto entero; su profundidad ya la limitó el lector. */
    void revisar(@Nullable COSBase objeto) {
        if (objeto instanceof COSName nombre) {
            Prohibiciones.deNombreSuelto(nombre).ifPresent(this::agregar);
        } else {
            recorrer(objeto, false);
        }
    }

    private void recorrer(@Nullable COSBase objeto, boolean llavesLibres) {
        switch (objeto) {
            case COSArray arreglo -> arreglo.forEach(uno -> recorrer(uno, false));
            case COSDictionary mapa ->
                mapa.forEach((llave, valor) -> {
                    if (!llavesLibres) {
                        Prohibiciones.de(llave, valor).ifPresent(this::agregar);
                    }
                    recorrer(valor, !llavesLibres && DE_NOMBRES_LIBRES.contains(llave.getName()));
                });
            case null, default -> {}
        }
    }
}
