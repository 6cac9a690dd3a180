package mx.icsoe.portal.plataforma.limites;

import java.time.Duration;

/** Lo que tiene límite, con su cupo de fábrica; {@code icsoe.limites.cupos.*} lo cambia. */
public enum Limite {
    /** Intentos de entrar desde una dirección; un despacho atiende a decenas de contratistas desde la misma. */
    ENTRADA_POR_DIRECCION(Segun.DIRECCION, 120, Duration.ofMinutes(10)),
    /** Intentos de entrar con un RFC desde una dirección (ADR 0082). */
    ENTRADA_POR_RFC(Segun.RFC, 20, Duration.ofMinutes(10)),
    /** Intentos de entrar con un certificado desde una dirección (ADR 0082). */
    ENTRADA_POR_SERIE(Segun.SERIE, 20, Duration.ofMinutes(10)),
    /** Intentos de entrar con una llave de acceso desde una dirección (ADR 0082). */
    ENTRADA_POR_LLAVE(Segun.LLAVE, 20, Duration.ofMinutes(10)),
    /** Retos pedidos desde una dirección. */
    RETO_POR_DIRECCION(Segun.DIRECCION, 240, Duration.ofMinutes(10)),
    /** Archivos que carga un contratista. */
    CARGA_POR_CONTRATISTA(Segun.CONTRATISTA, 60, Duration.ofHours(1)),
    /** Firmas que manda un contratista. */
    FIRMA_POR_CONTRATISTA(Segun.CONTRATISTA, 60, Duration.ofMinutes(10)),
    /** Acuses que se comprueban desde una dirección. */
    VERIFICACION_POR_DIRECCION(Segun.DIRECCION, 120, Duration.ofMinutes(10)),
    /** Lecturas de un calendario de plazos desde una dirección: los programas lo releen solos, y son varios por oficina. */
    CALENDARIO_POR_DIRECCION(Segun.DIRECCION, 240, Duration.ofMinutes(10)),
    /** Archivos de trabajadores que carga un contratista. */
    ARCHIVO_DE_TRABAJADORES(Segun.CONTRATISTA, 600, Duration.ofHours(1)),
    /** Búsquedas en el catálogo postal desde una dirección. */
    CATALOGO_POR_DIRECCION(Segun.DIRECCION, 600, Duration.ofMinutes(10)),
    /** Intentos seguidos de entrar con una CURP desde una dirección. Con los dos que siguen, cada vez se espera más. */
    CURP_SEGUIDAS(Segun.CURP, 6, Duration.ofMinutes(1)),
    /** Intentos de entrar con una CURP desde una dirección, en un rato. */
    CURP_EN_UN_RATO(Segun.CURP, 15, Duration.ofMinutes(15)),
    /** Intentos de entrar con una CURP desde una dirección, en un día. */
    CURP_EN_UN_DIA(Segun.CURP, 50, Duration.ofDays(1)),
    /** Enlaces para poner otra contraseña que se mandan a una cuenta, los pida quien los pida. */
    OLVIDO_POR_CUENTA(Segun.CURP, 3, Duration.ofHours(1)),
    /** Invitaciones que manda un contratista. */
    INVITACION_POR_CONTRATISTA(Segun.CONTRATISTA, 300, Duration.ofHours(1));

    /** A nombre de quién se cuenta. */
    enum Segun {
        DIRECCION,
        CONTRATISTA,
        RFC,
        SERIE,
        CURP,
        LLAVE
    }

    private final Segun segun;
    private final int veces;
    private final Duration tiempo;

    Limite(Segun segun, int veces, Duration tiempo) {
        this.segun = segun;
        this.veces = veces;
        this.tiempo = tiempo;
    }

    Segun segun() {
        return segun;
    }

    Cupo cupo() {
        return new Cupo(veces, tiempo);
    }
}
