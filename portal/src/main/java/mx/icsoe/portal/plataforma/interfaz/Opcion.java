package mx.icsoe.portal.plataforma.interfaz;

import org.jspecify.annotations.Nullable;

/**
 * Una respuesta posible en {@code radios} o {@code seleccion}.
 *
 * @param valor lo que se envía en el formulario
 * @param etiqueta lo que se lee
 * @param ayuda frase que aclara la opción, si hace falta
 */
public record Opcion(
        String valor, String etiqueta, @Nullable String ayuda) {

    public static Opcion de(String valor, String etiqueta) {
        return new Opcion(valor, etiqueta, null);
    }
}
