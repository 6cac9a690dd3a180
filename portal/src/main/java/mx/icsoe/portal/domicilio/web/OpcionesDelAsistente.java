package mx.icsoe.portal.domicilio.web;

import java.util.Arrays;
import java.util.List;
import mx.icsoe.portal.domicilio.Entidad;
import mx.icsoe.portal.domicilio.TipoVialidad;
import mx.icsoe.portal.plataforma.interfaz.Opcion;

/** Las listas cerradas de las que se elige. */
public final class OpcionesDelAsistente {

    private static final List<Opcion> ENTIDADES = Entidad.todas().stream()
            .map(una -> Opcion.de(una.clave(), una.nombre()))
            .toList();

    private static final List<Opcion> TIPOS_DE_VIALIDAD = Arrays.stream(TipoVialidad.values())
            .map(uno -> Opcion.de(Integer.toString(uno.clave()), uno.nombre()))
            .toList();

    private static final List<Opcion> TIPOS_DE_COLONIA =
            TiposDeColonia.TODOS.stream().map(uno -> Opcion.de(uno, uno)).toList();

    private OpcionesDelAsistente() {}

    public static List<Opcion> entidades() {
        return ENTIDADES;
    }

    public static List<Opcion> tiposDeVialidad() {
        return TIPOS_DE_VIALIDAD;
    }

    public static List<Opcion> tiposDeColonia() {
        return TIPOS_DE_COLONIA;
    }
}
