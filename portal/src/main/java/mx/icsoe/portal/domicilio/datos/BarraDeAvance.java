package mx.icsoe.portal.domicilio.datos;

import java.io.PrintStream;

/** Dibuja el avance en una terminal; en un archivo o una tubería solo escribe las fases. */
final class BarraDeAvance implements Avance {

    private static final int ANCHO = 40;

    private final PrintStream salida;
    private final boolean terminal;
    private int porcentaje = -1;

    BarraDeAvance(PrintStream salida, boolean terminal) {
        this.salida = salida;
        this.terminal = terminal;
    }

    @Override
    public void leidos(long bytes, long total) {
        int ahora = total == 0 ? 100 : Math.toIntExact(bytes * 100 / total);
        if (!terminal || ahora == porcentaje) {
            return;
        }
        porcentaje = ahora;
        int llenos = ahora * ANCHO / 100;
        salida.printf("\rLeyendo [%s%s] %3d %%", "█".repeat(llenos), "·".repeat(ANCHO - llenos), ahora);
        salida.flush();
    }

    @Override
    public void fase(String frase) {
        if (porcentaje >= 0) {
            salida.println();
            porcentaje = -1;
        }
        salida.println(frase + "…");
    }
}
