package mx.icsoe.portal.presentacion.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mx.icsoe.portal.informativas.Estado;
import mx.icsoe.portal.presentacion.Consultada;
import org.jspecify.annotations.Nullable;

/**
 * Qué presentadas se quieren ver; lo que no se entienda no filtra.
 *
 * @param estado {@code vigentes} o nada
 * @param texto parte de un folio
 */
public record FiltroDePresentadas(
        @Nullable String ejercicio,
        @Nullable String tipo,
        @Nullable String estado,
        @Nullable String texto) {

    boolean pasa(Consultada una) {
        var ficha = una.informativa().ficha();
        boolean enVigor = Estado.de(una.informativa()).enVigor(ficha.tipo());
        return coincide(ejercicio, Integer.toString(ficha.cuatrimestre().ejercicio()))
                && coincide(tipo, ficha.tipo().name())
                && (!"vigentes".equals(estado) || enVigor)
                && una.presentacion().folio().valor().contains(textoBuscado().toUpperCase(Locale.ROOT));
    }

    public String ejercicioElegido() {
        return elegido(ejercicio);
    }

    public String tipoElegido() {
        return elegido(tipo);
    }

    public String estadoElegido() {
        return elegido(estado);
    }

    public String textoBuscado() {
        return elegido(texto).strip();
    }

    /** Para que exportar lleve los mismos filtros; sus valores son cifras, letras y guiones bajos. */
    public String parametros() {
        return "ejercicio=" + limpio(ejercicio) + "&tipo=" + limpio(tipo) + "&estado=" + limpio(estado) + "&texto="
                + limpio(texto);
    }

    static List<String> ejercicios(List<Consultada> todas) {
        return todas.stream()
                .map(una -> Integer.toString(
                        una.informativa().ficha().cuatrimestre().ejercicio()))
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean coincide(@Nullable String elegido, String valor) {
        return elegido == null || elegido.isBlank() || elegido.equals(valor);
    }

    private static String elegido(@Nullable String valor) {
        return Optional.ofNullable(valor).orElse("");
    }

    private static String limpio(@Nullable String valor) {
        return elegido(valor).replaceAll("[^A-Za-z0-9_]", "");
    }
}
