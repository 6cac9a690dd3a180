package mx.icsoe.portal.contratos;

import mx.icsoe.portal.domicilio.DomicilioId;

/** Los domicilios que se informan cuando difieren del fiscal: el convencional del contratista y el del contratante. */
public record DomiciliosDelContrato(Respuesta contratista, Respuesta contratante) {

    /** Lo que se respondió de uno de los dos. */
    public Respuesta de(ParteDelContrato parte) {
        return switch (parte) {
            case CONTRATISTA -> contratista;
            case CONTRATANTE -> contratante;
        };
    }

    /** Si alguno es distinto del fiscal y aún no se ubica. */
    public boolean faltaUbicar() {
        return contratista instanceof Respuesta.PorUbicar || contratante instanceof Respuesta.PorUbicar;
    }

    /** Si es igual al fiscal y, si no, cuál es. */
    public sealed interface Respuesta {

        record IgualAlFiscal() implements Respuesta {}

        /** Dijo que no es igual y aún no lo ubica. */
        record PorUbicar() implements Respuesta {}

        record Ubicado(DomicilioId domicilio) implements Respuesta {}
    }
}
