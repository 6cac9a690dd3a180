package mx.icsoe.efirma.certificado;

import java.util.Optional;

/**
 * A quién nombra el sujeto de un certificado del SAT.
 *
 * @param rfc RFC del titular (OID 2.5.4.45, antes de la diagonal)
 * @param rfcRepresentante RFC del representante legal, en certificados de persona moral (tras la diagonal)
 * @param nombre nombre o razón social (commonName)
 * @param curp CURP de la persona fisica (serialNumber, antes de la diagonal)
 * @param curpRepresentante CURP del representante legal (tras la diagonal)
 */
public record Titular(
        Rfc rfc,
        Optional<Rfc> rfcRepresentante,
        String nombre,
        Optional<String> curp,
        Optional<String> curpRepresentante) {

    public TipoPersona tipoPersona() {
        return rfc.tipoPersona();
    }

    /** Solo el RFC enmascarado: lo demás es dato personal. */
    @Override
    public String toString() {
        return "Titular[" + rfc + "]";
    }
}
