package mx.icsoe.portal.plataforma.limites;

import java.time.Duration;

/** Lo que tiene límite, con su cupo de fábrica; {@code icsoe.limites.cupos.*} lo cambia. */
public enum Limite {
    /** Intentos de entrar desde una dirección; un despacho atiende a decenas de contratistas desde la misma. */
    ENTRADA_POR_DIRECCION(120, Duration.ofMinutes(10)),
    /** Intentos de entrar con un RFC. */
    ENTRADA_POR_RFC(10, Duration.ofMinutes(10)),
    /** Intentos de entrar con un certificado. */
    ENTRADA_POR_SERIE(10, Duration.ofMinutes(10)),
    /** Retos pedidos desde una dirección. */
    RETO_POR_DIRECCION(240, Duration.ofMinutes(10)),
    /** Archivos que carga un contratista. */
    CARGA_POR_CONTRATISTA(60, Duration.ofHours(1)),
    /** Búsquedas en el catálogo postal desde una dirección. */
    CATALOGO_POR_DIRECCION(600, Duration.ofMinutes(10));

    private final int veces;
    private final Duration tiempo;

    Limite(int veces, Duration tiempo) {
        this.veces = veces;
        this.tiempo = tiempo;
    }

    Cupo cupo() {
        return new Cupo(veces, tiempo);
    }
}
