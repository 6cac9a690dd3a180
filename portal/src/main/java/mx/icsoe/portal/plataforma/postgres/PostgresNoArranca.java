package mx.icsoe.portal.plataforma.postgres;

import org.jspecify.annotations.Nullable;

/** La base de datos no se puede usar; el mensaje es una frase para quien opera, sin jerga ni traza. */
public final class PostgresNoArranca extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PostgresNoArranca(String frase) {
        this(frase, null);
    }

    public PostgresNoArranca(String frase, @Nullable Throwable causa) {
        super(frase, causa);
    }
}
