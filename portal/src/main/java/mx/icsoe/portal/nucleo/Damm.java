package mx.icsoe.portal.nucleo;

/**
 * Cifra verificadora de H. M. Damm («Total anti-symmetrische Quasigruppen», 2004): descubre toda cifra cambiada y toda
 * transposición de vecinas, con una sola cifra y sin letras.
 */
final class Damm {

    /** Cuasigrupo totalmente antisimétrico de orden 10, con ceros en la diagonal. */
    private static final int[][] TABLA = {
        {0, 3, 1, 7, 5, 9, 8, 6, 4, 2},
        {7, 0, 9, 2, 1, 5, 4, 8, 6, 3},
        {4, 2, 0, 6, 8, 7, 1, 3, 5, 9},
        {1, 7, 5, 0, 9, 8, 3, 4, 2, 6},
        {6, 1, 2, 3, 0, 4, 5, 9, 7, 8},
        {3, 6, 7, 4, 2, 0, 9, 5, 8, 1},
        {5, 8, 6, 9, 7, 2, 0, 1, 3, 4},
        {8, 9, 4, 5, 3, 6, 2, 0, 1, 7},
        {9, 4, 3, 8, 6, 1, 7, 2, 0, 5},
        {2, 5, 8, 1, 4, 3, 6, 7, 9, 0}
    };

    private Damm() {}

    static String verificadora(String cifras) {
        return Integer.toString(recorrer(cifras));
    }

    /** Si la última cifra es la verificadora de las demás. */
    static boolean cuadra(String cifras) {
        return recorrer(cifras) == 0;
    }

    private static int recorrer(String cifras) {
        return cifras.chars().map(letra -> letra - '0').reduce(0, (interina, cifra) -> TABLA[interina][cifra]);
    }
}
