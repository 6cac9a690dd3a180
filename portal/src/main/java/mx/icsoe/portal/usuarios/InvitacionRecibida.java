package mx.icsoe.portal.usuarios;

/** Lo que hay detrás del enlace de una invitación. */
public sealed interface InvitacionRecibida {

    /**
     * Se puede aceptar.
     *
     * @param contratista el nombre de quien invita
     */
    record Vigente(Usuario usuario, String contratista) implements InvitacionRecibida {}

    /** No se puede, y por qué. */
    record Inservible(MotivoDeUsuarios motivo) implements InvitacionRecibida {}
}
