package mx.icsoe.portal.usuarios;

import java.time.Instant;
import mx.icsoe.portal.nucleo.CapturistaId;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Correo;

/** Para qué y para quién es un enlace que se mandó por correo. */
public sealed interface Enlace {

    /** La invitación que un contratista hizo a una persona. */
    record DeInvitacion(ContratistaId contratista, UsuarioId usuario) implements Enlace {}

    /** Poner otra contraseña a una cuenta. */
    record DeContrasena(CapturistaId capturista) implements Enlace {}

    /** Comprobar que una dirección es de la persona antes de ponerla en su cuenta. */
    record DeCorreo(CapturistaId capturista, Correo correo) implements Enlace {}

    /** Si todavía sirve un enlace o por qué no. */
    enum Estado {
        VIGENTE,
        /** Sirve una vez. */
        USADO,
        VENCIDO,
        /** Se mandó otro después. */
        SUSTITUIDO
    }

    /** Un enlace como está guardado. */
    record Guardado(Enlace enlace, Estado estado, Instant vence) {}
}
