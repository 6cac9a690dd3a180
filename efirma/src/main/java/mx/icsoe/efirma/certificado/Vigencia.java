package mx.icsoe.efirma.certificado;

import java.time.Instant;

/** Intervalo en que vale un certificado, con ambos extremos incluidos (RFC 5280 § 4.1.2.5). */
public record Vigencia(Instant desde, Instant hasta) {

    public boolean comprende(Instant momento) {
        return !aunNoEmpieza(momento) && !termino(momento);
    }

    public boolean aunNoEmpieza(Instant momento) {
        return momento.isBefore(desde);
    }

    public boolean termino(Instant momento) {
        return momento.isAfter(hasta);
    }
}
