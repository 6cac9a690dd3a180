package mx.icsoe.efirma.pruebas;

/** Formas en que un servicio OCSP puede fallar o engañar. */
public enum Mentira {
    /** Ninguna: contesta la verdad. */
    NINGUNA,
    /** La verdad, firmada con SHA-1 como lo hace el SAT. */
    CON_SHA1,
    /** La verdad, firmada por la propia autoridad emisora y sin adjuntar certificados. */
    DE_LA_EMISORA,
    /** Bien hecha y bien firmada, pero da por vigente lo revocado. */
    RESUCITA,
    OTRO_NONCE,
    SIN_NONCE,
    /** Producida hace diez minutos. */
    VIEJA,
    /** Producida dentro de diez minutos. */
    FUTURA,
    /** Fresca, pero lo que dice dejó de valer ayer. */
    CADUCADA,
    OTRA_SERIE,
    FIRMA_ROTA,
    /** Firmada por una llave que la emisora no delegó. */
    FIRMANTE_AJENO,
    /** Firmada por otro titular de la misma emisora, sin permiso para OCSP. */
    TITULAR_COMO_DELEGADO,
    DELEGADO_VENCIDO,
    /** Firmada por quien debe, pero dice llamarse de otro modo: solo lo nota el segundo juez. */
    RESPONSABLE_CON_OTRO_NOMBRE,
    /** OCSPResponseStatus tryLater. */
    INTENTA_LUEGO,
    LENTA,
    /** Contesta los encabezados y luego un octeto de vez en cuando. */
    GOTEA,
    ERROR_500,
    ENORME,
    BASURA,
    VACIA
}
