package mx.icsoe.resistencia.efirma;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import mx.icsoe.resistencia.Cifra;
import mx.icsoe.resistencia.Medidas;

/**
 * Mide P1: verificar una entrada con e.firma, todo menos la red, frente a sus dos comprobaciones RSA desnudas.
 *
 * <p>Las rondas van por pares, una detrás de otra, y se cuenta el tiempo de procesador del hilo: así el resultado, que
 * es una proporción, aguanta una máquina ocupada. La cifra es la mediana de los pares.
 */
public final class MedirEntrada {

    private static final double MARCA = 0.7;
    private static final int PARES = 60;
    private static final int VERIFICACIONES = 400;
    private static final int CALENTAMIENTO = 8_000;

    private static final ThreadMXBean HILOS = ManagementFactory.getThreadMXBean();

    private MedirEntrada() {}

    public static void main(String[] args) {
        Escena escena = new Escena();
        nanosegundos(escena::soloRsa, CALENTAMIENTO);
        nanosegundos(escena::entera, CALENTAMIENTO);
        double[] desnudas = new double[PARES];
        double[] enteras = new double[PARES];
        double[] proporciones = new double[PARES];
        for (int par = 0; par < PARES; par++) {
            desnudas[par] = nanosegundos(escena::soloRsa, VERIFICACIONES);
            enteras[par] = nanosegundos(escena::entera, VERIFICACIONES);
            proporciones[par] = desnudas[par] / enteras[par];
        }
        informar(new Medidas(proporciones), new Medidas(desnudas), new Medidas(enteras));
    }

    private static void informar(Medidas proporciones, Medidas desnudas, Medidas enteras) {
        System.out.printf(
                Locale.ROOT,
                "Una entrada entera cuesta %.1f µs y sus dos comprobaciones RSA %.1f µs%n",
                enteras.mediana() / 1_000,
                desnudas.mediana() / 1_000);
        Cifra.razon(
                        "P1",
                        "Verificar una entrada con e.firma, sin la red",
                        proporciones.mediana(),
                        MARCA,
                        "Las dos comprobaciones RSA desnudas")
                .decir(System.out);
    }

    /** Tiempo de procesador por vuelta. */
    private static double nanosegundos(BooleanSupplier trabajo, int vueltas) {
        long antes = HILOS.getCurrentThreadCpuTime();
        for (int i = 0; i < vueltas; i++) {
            if (!trabajo.getAsBoolean()) {
                throw new IllegalStateException("la verificación que se mide debía aceptar");
            }
        }
        return (double) (HILOS.getCurrentThreadCpuTime() - antes) / vueltas;
    }
}
