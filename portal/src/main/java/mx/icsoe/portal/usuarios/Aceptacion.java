package mx.icsoe.portal.usuarios;

/** Lo que resultó de querer aceptar una invitación. */
public sealed interface Aceptacion {

    record Aceptada(Cuenta cuenta) implements Aceptacion {}

    /** La contraseña que se escribió no sirve: se puede escribir otra. */
    record Rechazada(MotivoDeUsuarios motivo) implements Aceptacion {}

    /** El enlace ya no sirve. */
    record Inservible(MotivoDeUsuarios motivo) implements Aceptacion {}
}
