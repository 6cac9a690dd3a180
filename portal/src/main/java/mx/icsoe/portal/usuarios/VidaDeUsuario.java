package mx.icsoe.portal.usuarios;

import static mx.icsoe.portal.usuarios.EstadoDeUsuario.ACTIVO;
import static mx.icsoe.portal.usuarios.EstadoDeUsuario.DADO_DE_BAJA;
import static mx.icsoe.portal.usuarios.EstadoDeUsuario.INVITADO;
import static mx.icsoe.portal.usuarios.EstadoDeUsuario.SUSPENDIDO;

import java.util.List;
import java.util.Optional;

/** La tabla de la vida de un capturista con un contratista. Lo que no está escrito aquí, se niega. */
public final class VidaDeUsuario {

    private static final List<Transicion> TABLA = List.of(
            new Transicion(INVITADO, OrdenDeUsuario.REENVIAR, INVITADO),
            new Transicion(INVITADO, OrdenDeUsuario.ACEPTAR, ACTIVO),
            new Transicion(INVITADO, OrdenDeUsuario.CAMBIAR_FACULTADES, INVITADO),
            new Transicion(INVITADO, OrdenDeUsuario.DAR_DE_BAJA, DADO_DE_BAJA),
            new Transicion(ACTIVO, OrdenDeUsuario.CAMBIAR_FACULTADES, ACTIVO),
            new Transicion(ACTIVO, OrdenDeUsuario.SUSPENDER, SUSPENDIDO),
            new Transicion(ACTIVO, OrdenDeUsuario.DAR_DE_BAJA, DADO_DE_BAJA),
            new Transicion(SUSPENDIDO, OrdenDeUsuario.CAMBIAR_FACULTADES, SUSPENDIDO),
            new Transicion(SUSPENDIDO, OrdenDeUsuario.REACTIVAR, ACTIVO),
            new Transicion(SUSPENDIDO, OrdenDeUsuario.DAR_DE_BAJA, DADO_DE_BAJA),
            new Transicion(DADO_DE_BAJA, OrdenDeUsuario.INVITAR, INVITADO));

    private VidaDeUsuario() {}

    /** A dónde lleva la orden; vacío si en ese estado se niega. */
    public static Optional<EstadoDeUsuario> siguiente(EstadoDeUsuario estado, OrdenDeUsuario orden) {
        return TABLA.stream()
                .filter(cada -> cada.desde() == estado && cada.orden() == orden)
                .map(Transicion::hasta)
                .findFirst();
    }

    /** Si en ese estado se admite la orden. */
    public static boolean admite(EstadoDeUsuario estado, OrdenDeUsuario orden) {
        return siguiente(estado, orden).isPresent();
    }

    private record Transicion(EstadoDeUsuario desde, OrdenDeUsuario orden, EstadoDeUsuario hasta) {}
}
