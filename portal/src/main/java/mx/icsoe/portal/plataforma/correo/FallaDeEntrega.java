package mx.icsoe.portal.plataforma.correo;

/** Por qué una carta no salió, sin citar lo que contestó el servidor: suele repetir la dirección. */
public enum FallaDeEntrega {
    /** Nadie contesta, contesta a medias o la conexión no es de fiar. */
    SIN_SERVIDOR("el servidor de correo no contesta"),
    /** El servidor no acepta al portal: usuario, contraseña o permiso de enviar. */
    SIN_PERMISO("el servidor de correo no admite al portal"),
    /** Una respuesta 4xx (RFC 5321, 4.2.1): más tarde puede que sí. */
    MAS_TARDE("el servidor de correo pidió intentarlo más tarde"),
    /** Una respuesta 5xx a la dirección: no existe o no recibe. */
    DIRECCION_RECHAZADA("la dirección de correo no existe o no recibe mensajes"),
    /** Una respuesta 5xx al mensaje. */
    MENSAJE_RECHAZADO("el servidor de correo rechazó el mensaje"),
    /** Un error del portal. */
    IMPREVISTA("el portal no pudo preparar el mensaje");

    private final String frase;

    FallaDeEntrega(String frase) {
        this.frase = frase;
    }

    /** Si insistir daría lo mismo. */
    public boolean esDefinitiva() {
        return this == DIRECCION_RECHAZADA || this == MENSAJE_RECHAZADO;
    }

    /** Para completar «No hemos podido entregar el correo: …». */
    public String frase() {
        return frase;
    }

    /** Si le pasaría a cualquier otra carta. */
    boolean esDelServidor() {
        return this == SIN_SERVIDOR || this == SIN_PERMISO;
    }
}
