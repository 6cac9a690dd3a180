package mx.icsoe.resistencia.presentacion;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import mx.icsoe.portal.presentacion.puntos.Punto;

/**
 * Cómo muere un portal: la mitad por {@code kill -9} en un momento al azar y la mitad parado en un punto con nombre, por
 * turnos. De cada diez, una se lleva también a la base.
 *
 * @param paro el punto en que se para; vacío si es {@code kill -9}
 * @param llegada a la cuántas llegadas a ese punto
 * @param confirmadas cuántas confirma antes de que corra el reloj de {@code kill -9}
 * @param milisegundos lo que corre ese reloj
 * @param base qué le pasa a PostgreSQL
 */
record Muerte(Optional<Punto> paro, int llegada, int confirmadas, int milisegundos, Base base) {

    private static final int CADA_CUANTAS_LA_BASE = 10;
    private static final int LLEGADAS = 6;
    private static final List<Punto> PUNTOS = List.of(Punto.values());
    private static final int CONFIRMADAS = 8;
    /** La primera espera a que la máquina virtual cargue lo que falta. */
    private static final int MILISEGUNDOS_DE_LA_PRIMERA = 900;

    private static final int MILISEGUNDOS = 150;

    /** Qué le pasa a PostgreSQL, también con {@code kill -9}. */
    enum Base {
        SOBREVIVE,
        MUERE_ANTES,
        MUERE_DESPUES
    }

    /** La misma para la misma semilla y la misma vez, corran en el orden que corran. */
    static Muerte alAzar(long semilla, int vez) {
        var azar = new Random(semilla * 1_000_003 + vez);
        Optional<Punto> paro = vez % 2 == 1 ? Optional.of(PUNTOS.get(vez / 2 % PUNTOS.size())) : Optional.empty();
        int confirmadas = azar.nextInt(CONFIRMADAS);
        Base base = Base.SOBREVIVE;
        if (vez % CADA_CUANTAS_LA_BASE == CADA_CUANTAS_LA_BASE - 2) {
            base = azar.nextBoolean() ? Base.MUERE_ANTES : Base.MUERE_DESPUES;
        }
        return new Muerte(
                paro,
                1 + azar.nextInt(LLEGADAS),
                confirmadas,
                azar.nextInt(confirmadas == 0 ? MILISEGUNDOS_DE_LA_PRIMERA : MILISEGUNDOS),
                base);
    }
}
