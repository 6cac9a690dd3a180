package mx.icsoe.portal.nucleo;

/**
 * Lo que un contratista deja hacer a un capturista. Firmar y cambiar los datos generales no están: son solo del
 * contratista (dominio, sección 2).
 */
public enum Facultad {
    /** Ver las informativas, sus contratos, sus trabajadores y sus acuses. La tiene todo capturista activo. */
    CONSULTAR,
    /** Iniciar informativas y capturar sus datos y contratos. */
    CAPTURAR,
    /** Agregar, cargar por archivo, cambiar y quitar trabajadores. */
    CARGAR_TRABAJADORES,
    /** Dar por terminada la captura y enviarla a la firma del contratista. */
    ENVIAR_A_FIRMA
}
