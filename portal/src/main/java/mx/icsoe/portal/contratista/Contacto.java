package mx.icsoe.portal.contratista;

import mx.icsoe.portal.nucleo.Correo;
import mx.icsoe.portal.nucleo.Telefono;
import org.jspecify.annotations.Nullable;

/**
 * Cómo se le avisa al contratista (art. 15-A, fr. I; guía 1, paso 10).
 *
 * @param telefonoFijo opcional
 */
public record Contacto(
        Correo correo, Telefono celular, @Nullable Telefono telefonoFijo) {}
