package mx.icsoe.portal.usuarios;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.icsoe.portal.nucleo.Facultad;

/** Lo que se puede con unas facultades, como se lee en las páginas y en los avisos. */
public final class FacultadesEnPalabras {

    private FacultadesEnPalabras() {}

    public static String de(Set<Facultad> facultades) {
        String nombres = Stream.of(Facultad.CAPTURAR, Facultad.CARGAR_TRABAJADORES, Facultad.ENVIAR_A_FIRMA)
                .filter(facultades::contains)
                .map(FacultadesEnPalabras::nombre)
                .collect(Collectors.joining(", "));
        return nombres.isEmpty() ? "Solo consultar" : nombres;
    }

    private static String nombre(Facultad facultad) {
        return switch (facultad) {
            case CONSULTAR -> "Consultar";
            case CAPTURAR -> "Capturar";
            case CARGAR_TRABAJADORES -> "Cargar trabajadores";
            case ENVIAR_A_FIRMA -> "Enviar a firma";
        };
    }
}
