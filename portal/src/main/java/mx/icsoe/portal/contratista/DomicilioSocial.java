package mx.icsoe.portal.contratista;

import mx.icsoe.portal.domicilio.DomicilioId;

/** Lo que la persona moral ha dicho de su domicilio social (guía 1, pasos 11 a 15). */
public sealed interface DomicilioSocial {

    /** Es el mismo que el domicilio fiscal, registrado en el SAT. */
    record IgualAlFiscal() implements DomicilioSocial {}

    /** Es otro y aún no lo ubica. */
    record PorUbicar() implements DomicilioSocial {}

    /** Es otro y ya lo ubicó. */
    record Ubicado(DomicilioId domicilio) implements DomicilioSocial {}

    default boolean completo() {
        return switch (this) {
            case IgualAlFiscal igual -> true;
            case Ubicado ubicado -> true;
            case PorUbicar falta -> false;
        };
    }
}
