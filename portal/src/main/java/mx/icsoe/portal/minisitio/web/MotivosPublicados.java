package mx.icsoe.portal.minisitio.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.icsoe.portal.nucleo.Motivo;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/**
 * Todos los motivos que los módulos enumeran. Se buscan entre las clases del portal, y no en una lista, para que ninguno
 * pueda faltar en la ayuda; una vez, al pedirse la primera página.
 */
@Component
class MotivosPublicados {

    private static final String RAIZ = "mx.icsoe.portal";

    private @Nullable List<AsuntoDeAyuda> asuntos;

    List<AsuntoDeAyuda> porAsunto() {
        List<AsuntoDeAyuda> yaReunidos = asuntos;
        if (yaReunidos == null) {
            yaReunidos = reunir();
            asuntos = yaReunidos;
        }
        return yaReunidos;
    }

    private static List<AsuntoDeAyuda> reunir() {
        Map<String, List<Motivo>> porModulo = enumeraciones()
                .flatMap(clase -> Arrays.stream(clase.getEnumConstants())
                        .map(Motivo.class::cast)
                        .map(motivo -> Map.entry(modulo(clase), motivo)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, TreeMap::new, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return porModulo.entrySet().stream()
                .map(uno -> AsuntoDeAyuda.de(uno.getKey(), ordenados(uno.getValue())))
                .sorted(Comparator.comparing(AsuntoDeAyuda::orden))
                .toList();
    }

    private static Stream<? extends Class<?>> enumeraciones() {
        var buscador = new ClassPathScanningCandidateComponentProvider(false);
        buscador.addIncludeFilter(new AssignableTypeFilter(Motivo.class));
        return buscador.findCandidateComponents(RAIZ).stream()
                .map(hallada -> Objects.requireNonNull(hallada.getBeanClassName()))
                .<Class<?>>map(nombre -> ClassUtils.resolveClassName(nombre, Motivo.class.getClassLoader()))
                .filter(Class::isEnum);
    }

    private static List<Motivo> ordenados(List<Motivo> motivos) {
        return motivos.stream().sorted(Comparator.comparing(Motivo::codigo)).toList();
    }

    /** El primer segmento del paquete bajo la raíz: {@code mx.icsoe.portal.domicilio.web} es de {@code domicilio}. */
    private static String modulo(Class<?> clase) {
        return clase.getPackageName().substring(RAIZ.length() + 1).split("\\.", 2)[0];
    }
}
