package mx.icsoe.portal.usuarios;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.icsoe.portal.nucleo.Facultad;
import org.springframework.util.StringUtils;

/** Lo que se puede con unas facultades, como se lee en las páginas y en los avisos. */
public final class FacultadesEnPalabras {

    private FacultadesEnPalabras() {}

    public static String de(Set<Facultad> facultades) {
        String acciones = Stream.of(Facultad.CAPTURAR, Facultad.CARGAR_TRABAJADORES, Facultad.ENVIAR_A_FIRMA)
                .filter(facultades::contains)
                .map(FacultadesEnPalabras::accion)
                .collect(Collectors.joining(", "));
        return StringUtils.capitalize(acciones.isEmpty() ? "solo consultar" : acciones);
    }

    private static String accion(Facultad facultad) {
        return switch (facultad) {
            case CONSULTAR -> "consultar";
            case CAPTURAR -> "capturar";
            case CARGAR_TRABAJADORES -> "cargar trabajadores";
            case ENVIAR_A_FIRMA -> "enviar a firma";
        };
    }
}
