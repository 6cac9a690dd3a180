package mx.icsoe.portal.usuarios;

import java.time.InstantSource;
import java.util.Optional;
import mx.icsoe.portal.contratista.Altas;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Dice qué hay detrás del enlace de una invitación, sin gastarlo: los lectores de correo abren los enlaces solos. */
@Component
class LeerInvitacion {

    private final Enlaces enlaces;
    private final UsuariosGuardados usuarios;
    private final Altas contratistas;
    private final InstantSource reloj;

    LeerInvitacion(Enlaces enlaces, UsuariosGuardados usuarios, Altas contratistas, InstantSource reloj) {
        this.enlaces = enlaces;
        this.usuarios = usuarios;
        this.contratistas = contratistas;
        this.reloj = reloj;
    }

    @Transactional(readOnly = true)
    public InvitacionRecibida ver(String escrita) {
        return FichaDeEnlace.leer(escrita)
                .flatMap(ficha -> enlaces.buscar(ficha, reloj.instant()))
                .map(this::ver)
                .orElseGet(() -> inservible(MotivoDeUsuarios.ENLACE_DESCONOCIDO));
    }

    private InvitacionRecibida ver(Enlace.Guardado guardado) {
        return MotivoDeUsuarios.de(guardado.estado())
                .map(LeerInvitacion::inservible)
                .or(() -> invitado(guardado.enlace()).map(this::vigente))
                .orElseGet(() -> inservible(MotivoDeUsuarios.ENLACE_DESCONOCIDO));
    }

    private InvitacionRecibida vigente(Usuario usuario) {
        return new InvitacionRecibida.Vigente(
                usuario, contratistas.de(usuario.contratista()).nombre());
    }

    private static InvitacionRecibida inservible(MotivoDeUsuarios motivo) {
        return new InvitacionRecibida.Inservible(motivo);
    }

    private Optional<Usuario> invitado(Enlace enlace) {
        return switch (enlace) {
            case Enlace.DeInvitacion(var contratista, var usuario) ->
                usuarios.buscar(contratista, usuario)
                        .filter(cada -> VidaDeUsuario.admite(cada.estado(), OrdenDeUsuario.ACEPTAR));
            case Enlace.DeContrasena deContrasena -> Optional.empty();
            case Enlace.DeCorreo deCorreo -> Optional.empty();
        };
    }
}
