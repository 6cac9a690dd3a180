package mx.icsoe.portal.plataforma.traza;

import java.util.stream.Stream;

/** La cadena de causas de una falla. */
public final class Causas {

    private static final int MAXIMO = 20;

    private Causas() {}

    /** La falla, su causa, la causa de su causa…; acaba aunque la cadena se muerda la cola. */
    public static Stream<Throwable> de(Throwable falla) {
        return Stream.<Throwable>iterate(falla, causa -> causa != null, Throwable::getCause)
                .limit(MAXIMO);
    }
}
