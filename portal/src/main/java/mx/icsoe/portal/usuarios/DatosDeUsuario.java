package mx.icsoe.portal.usuarios;

import mx.icsoe.portal.nucleo.Correo;
import mx.icsoe.portal.nucleo.Curp;
import mx.icsoe.portal.nucleo.Telefono;
import org.jspecify.annotations.Nullable;

/**
 * Lo que un contratista dice de una persona al registrarla.
 *
 * @param nombre el completo
 * @param correo a donde se le manda la invitación
 */
public record DatosDeUsuario(
        Curp curp, String nombre, Correo correo, @Nullable Telefono celular) {

    /** Sin contenido: son datos personales. */
    @Override
    public String toString() {
        return "DatosDeUsuario[]";
    }
}
