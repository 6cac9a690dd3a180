package mx.icsoe.efirma.firma;

/** Por qué un texto no es un token de entrada. */
public enum DefectoDeToken {
    /** Más de {@value Token#LARGO_MAXIMO} caracteres. */
    DEMASIADO_LARGO,
    /** No es un objeto JSON de cadenas sin repetir. */
    NO_ES_JSON,
    /** Faltan campos o hay otros. */
    CAMPOS,
    /** El campo {@code formato} no es {@value Token#FORMATO}. */
    FORMATO_DESCONOCIDO,
    /** No trae el campo {@code algoritmo}. */
    SIN_ALGORITMO,
    /** El campo {@code algoritmo} no es {@value Token#ALGORITMO}; {@code none} tampoco. */
    ALGORITMO_NO_ADMITIDO,
    /** El certificado o la firma no son base64 o están vacíos. */
    BASE64
}
