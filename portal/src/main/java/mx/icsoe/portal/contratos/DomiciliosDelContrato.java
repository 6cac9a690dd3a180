package mx.icsoe.portal.contratos;

import mx.icsoe.portal.domicilio.DomicilioId;

/** Los domicilios que se informan cuando difieren del fiscal: el convencional del contratista y el del contratante. */
public record DomiciliosDelContrato(Respuesta contratista, Respuesta contratante) {

    /** Si es igual al fiscal y, si no, cuál es. */
    public sealed interface Respuesta {

        record IgualAlFiscal() implements Respuesta {}

        /** Dijo que no es igual y aún no lo ubica. */
        record PorUbicar() implements Respuesta {}

        record Ubicado(DomicilioId domicilio) implements Respuesta {}
    }
}
