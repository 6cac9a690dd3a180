package mx.icsoe.efirma.certificado;

/** Resultado de leer un archivo .cer. */
public sealed interface LecturaDeCertificado {

    /** Se pudo leer; falta verificarlo, y el nombre del componente lo recuerda. */
    record Leido(CertificadoSat certificadoSinVerificar) implements LecturaDeCertificado {}

    /** No es un certificado del SAT que se pueda leer. */
    record Ilegible(Defecto defecto) implements LecturaDeCertificado {}
}
