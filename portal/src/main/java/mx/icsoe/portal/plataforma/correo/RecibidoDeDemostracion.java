package mx.icsoe.portal.plataforma.correo;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Algo que en la demostración habría llegado a una persona.
 *
 * @param asunto vacío en un mensaje de texto
 */
public record RecibidoDeDemostracion(
        UUID id, Medio medio, String para, String asunto, String texto, Optional<Carta.Enlace> enlace, Instant cuando) {

    /** Por dónde habría llegado. */
    public enum Medio {
        CORREO("correo"),
        SMS("mensaje de texto");

        private final String nombre;

        Medio(String nombre) {
            this.nombre = nombre;
        }

        public String nombre() {
            return nombre;
        }
    }

    public List<String> parrafos() {
        return List.of(texto.split("\n\n"));
    }

    /** Con qué se distingue en una lista. */
    public String titulo() {
        return asunto.isEmpty() ? texto : asunto;
    }
}
