package mx.icsoe.portal.usuarios;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import mx.icsoe.portal.contratista.Altas;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Manda la invitación de un capturista o la retira; la anterior, si la hubo, deja de servir y no sale si aún esperaba. */
@Component
class EnviarInvitacion {

    static final Duration VIGENCIA = Duration.ofDays(3);

    private final Enlaces enlaces;
    private final CartasDeUsuarios cartas;
    private final Altas contratistas;
    private final SecureRandom azar;
    private final InstantSource reloj;

    EnviarInvitacion(
            Enlaces enlaces, CartasDeUsuarios cartas, Altas contratistas, SecureRandom azar, InstantSource reloj) {
        this.enlaces = enlaces;
        this.cartas = cartas;
        this.contratistas = contratistas;
        this.azar = azar;
        this.reloj = reloj;
    }

    /** El mismo capturista, con su invitación nueva; falta guardarlo, en esta misma transacción. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Usuario enviar(Usuario usuario) {
        retirarCarta(usuario);
        var ficha = FichaDeEnlace.nueva(azar);
        var ahora = reloj.instant();
        var vence = ahora.plus(VIGENCIA);
        enlaces.agregar(ficha, new Enlace.DeInvitacion(usuario.contratista(), usuario.id()), ahora, vence);
        String contratista = contratistas.de(usuario.contratista()).nombre();
        return usuario.con(new Invitacion(vence, cartas.invitacion(usuario.datos(), contratista, ficha)));
    }

    /** La que tenía, si tenía, deja de servir y ya no le llega. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void retirar(Usuario usuario) {
        retirarCarta(usuario);
        enlaces.sustituir(new Enlace.DeInvitacion(usuario.contratista(), usuario.id()), reloj.instant());
    }

    private void retirarCarta(Usuario usuario) {
        usuario.pendiente()
                .flatMap(invitacion -> Optional.ofNullable(invitacion.carta()))
                .ifPresent(cartas::retirar);
    }
}
