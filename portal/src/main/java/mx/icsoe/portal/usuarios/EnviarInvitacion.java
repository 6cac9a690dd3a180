package mx.icsoe.portal.usuarios;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import mx.icsoe.portal.contratista.Altas;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Manda la invitación de un capturista; la anterior, si la hubo, deja de servir. */
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
        var ficha = FichaDeEnlace.nueva(azar);
        var ahora = reloj.instant();
        var vence = ahora.plus(VIGENCIA);
        enlaces.agregar(ficha, new Enlace.DeInvitacion(usuario.contratista(), usuario.id()), ahora, vence);
        String contratista = contratistas.de(usuario.contratista()).nombre();
        return usuario.con(new Invitacion(vence, cartas.invitacion(usuario.datos(), contratista, ficha)));
    }
}
