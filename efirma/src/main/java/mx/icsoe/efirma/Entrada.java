package mx.icsoe.efirma;

/**
 * Intento de entrar con e.firma, tal como llegó.
 *
 * @param sesion identificador de la sesión del navegador con que se emitió el reto
 * @param rfcEscrito RFC que escribió la persona; se le quitan espacios y se pasa a mayúsculas
 * @param token texto JSON que armó el navegador
 */
public record Entrada(String sesion, String rfcEscrito, String token) {

    /** Sin contenido: todo lo que lleva es secreto o personal. */
    @Override
    public String toString() {
        return "Entrada[]";
    }
}
