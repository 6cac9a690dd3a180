package mx.icsoe.resistencia;

import java.util.Arrays;

/** Las medidas de un grupo de valores, que no se altera. */
public final class Medidas {

    private final double[] ordenados;

    /** De al menos un valor, en cualquier orden. */
    public Medidas(double... valores) {
        if (valores.length == 0) {
            throw new IllegalArgumentException("hace falta al menos un valor");
        }
        ordenados = valores.clone();
        Arrays.sort(ordenados);
    }

    public double mediana() {
        return ordenados[ordenados.length / 2];
    }

    /** El menor valor que no rebasa esa parte de los demás: 0.99 da el p99. */
    public double percentil(double parte) {
        return ordenados[(int) Math.ceil(parte * ordenados.length) - 1];
    }

    public double mayor() {
        return ordenados[ordenados.length - 1];
    }
}
