package mx.icsoe.portal.periodos;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Lee {@code dato,cuando,cual,valor,fuente}: un dato por renglón, UTF-8, con comillas donde el texto lleva comas. Dice
 * todas las fallas de una vez.
 */
final class ArchivoDePeriodos {

    private static final List<String> ENCABEZADO = List.of("dato", "cuando", "cual", "valor", "fuente");
    private static final int RENGLONES = 10_000;

    private ArchivoDePeriodos() {}

    static LecturaDePeriodos leer(List<String> renglones) {
        if (renglones.isEmpty() || !ENCABEZADO.equals(RenglonSeparado.de(sinMarca(renglones.getFirst())))) {
            return falla(1, "el encabezado debe ser " + String.join(",", ENCABEZADO));
        }
        if (renglones.size() > RENGLONES) {
            return falla(RENGLONES, "el archivo tiene más de " + RENGLONES + " renglones");
        }
        var datos = new ArrayList<DatoDelPeriodo>();
        var fallas = new ArrayList<LecturaDePeriodos.Falla>();
        var vistos = new HashSet<String>();
        for (int i = 1; i < renglones.size(); i++) {
            if (!renglones.get(i).isBlank()) {
                leer(renglones.get(i), i + 1, datos, fallas, vistos);
            }
        }
        if (fallas.isEmpty() && datos.isEmpty()) {
            return falla(2, "el archivo no trae datos");
        }
        return fallas.isEmpty()
                ? new LecturaDePeriodos.Leida(List.copyOf(datos))
                : new LecturaDePeriodos.ConFallas(List.copyOf(fallas));
    }

    private static void leer(
            String renglon,
            int numero,
            List<DatoDelPeriodo> datos,
            List<LecturaDePeriodos.Falla> fallas,
            Set<String> vistos) {
        try {
            var dato = LectorDeDato.leer(RenglonSeparado.de(renglon));
            if (!vistos.add(dato.nombre())) {
                throw new DatoIlegible("repite el " + dato.nombre());
            }
            datos.add(dato);
        } catch (DatoIlegible ilegible) {
            fallas.add(new LecturaDePeriodos.Falla(numero, ilegible.causa()));
        }
    }

    private static String sinMarca(String primero) {
        return primero.startsWith("\uFEFF") ? primero.substring(1) : primero;
    }

    private static LecturaDePeriodos falla(int renglon, String causa) {
        return new LecturaDePeriodos.ConFallas(List.of(new LecturaDePeriodos.Falla(renglon, causa)));
    }
}
