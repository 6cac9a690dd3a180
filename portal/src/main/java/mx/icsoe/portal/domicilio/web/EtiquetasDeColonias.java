package mx.icsoe.portal.domicilio.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import mx.icsoe.portal.domicilio.Colonia;
import mx.icsoe.portal.plataforma.interfaz.Opcion;

/** Cómo se lee cada colonia de un código postal para que ninguna se confunda con otra; lo que se envía es su clave. */
final class EtiquetasDeColonias {

    private EtiquetasDeColonias() {}

    static List<Opcion> de(List<Colonia> colonias) {
        Map<String, Long> iguales = cuantas(colonias, EtiquetasDeColonias::conTipo);
        Map<String, Long> igualesAunConCiudad = cuantas(colonias, EtiquetasDeColonias::conCiudad);
        return colonias.stream()
                .map(una -> Opcion.de(una.clave().texto(), etiqueta(una, iguales, igualesAunConCiudad)))
                .toList();
    }

    private static String etiqueta(Colonia una, Map<String, Long> iguales, Map<String, Long> igualesAunConCiudad) {
        if (iguales.getOrDefault(conTipo(una), 0L) == 1) {
            return conTipo(una);
        }
        return igualesAunConCiudad.getOrDefault(conCiudad(una), 0L) == 1
                ? conCiudad(una)
                : conCiudad(una) + ", clave " + una.clave().consecutivo();
    }

    private static Map<String, Long> cuantas(List<Colonia> colonias, Function<Colonia, String> como) {
        return colonias.stream().collect(Collectors.groupingBy(como, Collectors.counting()));
    }

    private static String conTipo(Colonia una) {
        var asentamiento = una.lugar().asentamiento();
        return asentamiento.nombre() + " (" + asentamiento.tipo() + ")";
    }

    private static String conCiudad(Colonia una) {
        return conTipo(una) + ", " + Objects.requireNonNullElse(una.lugar().ciudad(), "fuera de una ciudad");
    }
}
