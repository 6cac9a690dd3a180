package mx.icsoe.efirma.certificado;

/** Persona fisica o moral, como las distingue el RFC (CFF, artículo 27). */
public enum TipoPersona {
    FISICA,
    MORAL
}
