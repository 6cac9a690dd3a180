package mx.icsoe.portal.llaves;

import java.util.Optional;

/** El nombre con que la persona reconoce una llave: de 1 a 60 caracteres en un renglón. */
record NombreDeLlave(String valor) {

    static final int LARGO = 60;

    /** Lo escrito, sin espacios de sobra ni caracteres que no se ven. */
    static NombreDeLlave de(String escrito) {
        return new NombreDeLlave(
                escrito.replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ").strip());
    }

    Optional<MotivoDeLlave> motivo() {
        if (valor.isEmpty()) {
            return Optional.of(MotivoDeLlave.NOMBRE_VACIO);
        }
        return valor.codePointCount(0, valor.length()) > LARGO
                ? Optional.of(MotivoDeLlave.NOMBRE_LARGO)
                : Optional.empty();
    }
}
