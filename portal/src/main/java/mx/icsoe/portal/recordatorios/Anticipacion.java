package mx.icsoe.portal.recordatorios;

import java.util.Optional;
import java.util.stream.Stream;

/** Con cuántos días naturales de anticipación se recuerda un vencimiento; cada una se usa una vez. */
enum Anticipacion {
    QUINCE_DIAS(15),
    CINCO_DIAS(5),
    UN_DIA(1);

    private final int dias;

    Anticipacion(int dias) {
        this.dias = dias;
    }

    /**
     * La que toca cuando faltan tantos días: la más cercana que ya llegó. Si el portal estuvo apagado el día 5 y se
     * prende el 4, toca la de 5; la de 15 que no se mandó ya no se manda.
     */
    static Optional<Anticipacion> cuandoFaltan(long diasQueFaltan) {
        return Stream.of(UN_DIA, CINCO_DIAS, QUINCE_DIAS)
                .filter(cada -> diasQueFaltan <= cada.dias)
                .findFirst();
    }

    int dias() {
        return dias;
    }
}
