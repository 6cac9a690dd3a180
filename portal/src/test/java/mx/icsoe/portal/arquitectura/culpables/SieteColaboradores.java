package mx.icsoe.portal.arquitectura.culpables;

/** Pide siete colaboradores. */
public class SieteColaboradores {

    private final int suma;

    public SieteColaboradores(int a, int b, int c, int d, int e, int f, int g) {
        this.suma = a + b + c + d + e + f + g;
    }

    public int suma() {
        return suma;
    }
}
