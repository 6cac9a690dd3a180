package mx.icsoe.portal.usuarios;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mx.icsoe.portal.nucleo.Autor;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Facultad;
import mx.icsoe.portal.nucleo.Hecho;
import mx.icsoe.portal.plataforma.web.CapturistaEnSesion;

/** Algo que pasó con un capturista; nunca dice su CURP ni su correo. */
record HechoDeUsuarios(
        String accion, Optional<Autor> autor, Optional<ContratistaId> contratista, Map<String, String> detalle)
        implements Hecho {

    HechoDeUsuarios {
        detalle = Map.copyOf(detalle);
    }

    /** Lo que hizo el contratista, o lo que le pasó a uno de sus capturistas. */
    static HechoDeUsuarios de(Autor autor, String accion, Usuario usuario, Map<String, String> detalle) {
        var todo = new HashMap<>(detalle);
        todo.put("usuario", usuario.id().valor().toString());
        return new HechoDeUsuarios(accion, Optional.of(autor), Optional.of(usuario.contratista()), todo);
    }

    /** Lo que hizo un capturista por un contratista. */
    static HechoDeUsuarios del(CapturistaEnSesion quien, String accion, ContratistaId contratista) {
        return new HechoDeUsuarios(accion, Optional.of(quien.autor()), Optional.of(contratista), Map.of());
    }

    /** Lo que hizo una persona con su propia cuenta. */
    static HechoDeUsuarios de(Autor autor, String accion) {
        return new HechoDeUsuarios(accion, Optional.of(autor), Optional.empty(), Map.of());
    }

    /** Las facultades como se anotan. */
    static String nombres(Set<Facultad> facultades) {
        return facultades.stream().map(Facultad::name).sorted().collect(Collectors.joining(","));
    }

    /** La orden como se anota. */
    static String nombre(OrdenDeUsuario orden) {
        return orden.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Lo que no se sabe quién hizo. */
    static HechoDeUsuarios anonimo(String accion) {
        return new HechoDeUsuarios(accion, Optional.empty(), Optional.empty(), Map.of());
    }
}
