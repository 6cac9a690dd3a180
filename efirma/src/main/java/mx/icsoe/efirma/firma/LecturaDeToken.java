package mx.icsoe.efirma.firma;

/** Resultado de leer el texto de un token. */
public sealed interface LecturaDeToken {

    /** Tiene la forma debida; nada de su contenido se ha verificado. */
    record Leido(Token tokenSinVerificar) implements LecturaDeToken {}

    record MalFormado(DefectoDeToken defecto) implements LecturaDeToken {}
}
