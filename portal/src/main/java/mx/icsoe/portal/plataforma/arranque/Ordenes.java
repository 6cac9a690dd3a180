package mx.icsoe.portal.plataforma.arranque;

import java.io.PrintStream;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Encuentra la orden que se pidió y la ejecuta. */
@Component
final class Ordenes {

    private final ObjectProvider<Orden> ordenes;

    Ordenes(ObjectProvider<Orden> ordenes) {
        this.ordenes = ordenes;
    }

    int ejecutar(List<String> palabras, PrintStream salida) {
        return ordenes.stream()
                .filter(orden -> empieza(palabras, orden))
                .findFirst()
                .map(orden -> orden.ejecutar(palabras.subList(largo(orden), palabras.size()), salida))
                .orElseThrow(() -> new ArranqueImpedido(desconocida(palabras)));
    }

    private String desconocida(List<String> palabras) {
        List<String> conocidas = ordenes.stream().map(Orden::nombre).sorted().toList();
        return "No hay una orden «" + String.join(" ", palabras) + "». Las que hay: iniciar"
                + (conocidas.isEmpty() ? "" : ", " + String.join(", ", conocidas)) + ".";
    }

    private static boolean empieza(List<String> palabras, Orden orden) {
        return palabras.size() >= largo(orden)
                && String.join(" ", palabras.subList(0, largo(orden))).equals(orden.nombre());
    }

    private static int largo(Orden orden) {
        return orden.nombre().split(" ").length;
    }
}
