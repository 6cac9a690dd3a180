package mx.icsoe.portal.plataforma.pdf;

/** Por qué no se acepta un PDF. Si tiene varios defectos se dice el primero de esta lista. */
public enum Defecto {
    VACIO,
    /** No empieza como PDF, o es a la vez un archivo de otro tipo. */
    NO_ES_PDF,
    /** Cifrado, aunque la contraseña para abrirlo sea la vacía. */
    CIFRADO,
    /** JavaScript, acciones que salen del documento, multimedia, 3D o XFA. */
    CON_PROGRAMAS,
    /** Archivos incrustados, adjuntos o asociados, o un portafolio. */
    CON_ARCHIVOS,
    /** Crece, anida o se cuenta más allá de los límites del examen, o agota su tiempo. */
    DESMEDIDO,
    /** Truncado, o con una estructura que no se puede leer entera. */
    DANADO
}
