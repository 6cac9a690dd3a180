package mx.icsoe.efirma.revocacion;

import java.time.Instant;

/** Qué se sabe de la revocación de un certificado. Solo {@link Vigente} deja pasar: lo demás cierra. */
public sealed interface EstadoDeRevocacion {

    /** El servicio afirma que no está revocado. */
    record Vigente(Evidencia evidencia) implements EstadoDeRevocacion {}

    /** El servicio afirma que se revocó en ese momento. */
    record Revocado(Instant desde, Evidencia evidencia) implements EstadoDeRevocacion {}

    /** El servicio contesta que no conoce el certificado. */
    record Desconocido(Evidencia evidencia) implements EstadoDeRevocacion {}

    /** No hay respuesta en que confiar. */
    record NoConsultado(Causa causa) implements EstadoDeRevocacion {}

    /** Por qué no hay respuesta en que confiar; va a la bitácora, no a la persona. */
    enum Causa {
        SIN_CONEXION,
        TIEMPO_AGOTADO,
        ESTADO_HTTP,
        RESPUESTA_ENORME,
        RESPUESTA_ILEGIBLE,
        /** El servicio declaró un error propio (OCSPResponseStatus distinto de successful). */
        SERVICIO_CON_ERROR,
        SIN_NONCE,
        OTRO_NONCE,
        FUERA_DE_TIEMPO,
        OTRO_CERTIFICADO,
        FIRMANTE_AJENO,
        FIRMA_INCORRECTA,
        /** Nuestro comprobador y el de la plataforma no coinciden. */
        SEGUNDO_JUEZ_EN_CONTRA,
        /** El servicio falló varias veces seguidas y no se le insiste por unos segundos. */
        CORTACIRCUITO_ABIERTO
    }
}
