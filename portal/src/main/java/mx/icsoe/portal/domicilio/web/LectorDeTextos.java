package mx.icsoe.portal.domicilio.web;

import java.util.List;
import java.util.Optional;
import mx.icsoe.portal.domicilio.MotivoDeDomicilio;
import mx.icsoe.portal.domicilio.TextoLibre;
import mx.icsoe.portal.nucleo.Falta;

/**
 * Lee renglones de texto y junta sus faltas.
 *
 * @param faltas donde se agregan
 */
record LectorDeTextos(Respuestas respuestas, List<Falta> faltas) {

    /** Vacío si no se escribió o si lo escrito no se puede guardar; en este caso deja la falta. */
    Optional<String> leer(String campo, String comoSeLlama, int largoMayor) {
        String texto = respuestas.limpia(campo);
        if (texto.isEmpty()) {
            return Optional.empty();
        }
        Optional<Falta> falta = largo(campo, comoSeLlama, texto, largoMayor).or(() -> ajeno(campo, comoSeLlama, texto));
        falta.ifPresent(faltas::add);
        return falta.isPresent() ? Optional.empty() : Optional.of(texto);
    }

    /** Si el campo se dejó en blanco. */
    boolean vacio(String campo) {
        return respuestas.limpia(campo).isEmpty();
    }

    private static Optional<Falta> largo(String campo, String nombre, String texto, int mayor) {
        int largo = TextoLibre.largo(texto);
        return largo <= mayor
                ? Optional.empty()
                : Optional.of(MotivoDeDomicilio.TEXTO_LARGO.en(
                        campo, nombre + " tiene " + largo + " caracteres y caben " + mayor + ": acórtalo"));
    }

    private static Optional<Falta> ajeno(String campo, String nombre, String texto) {
        return TextoLibre.caracterAjeno(texto)
                .map(caracter -> MotivoDeDomicilio.CARACTER_AJENO.en(
                        campo, nombre + " tiene un carácter que no se puede guardar: «" + caracter + "». Quítalo"));
    }
}
