package mx.icsoe.portal.plataforma.pdf;

/** Búsquedas en los bytes crudos de un PDF. */
final class Bytes {

    private Bytes() {}

    /** Dónde empieza la primera aparición a partir de {@code desde}; -1 si no está. */
    static int buscar(byte[] donde, byte[] que, int desde) {
        int ultimo = donde.length - que.length;
        for (int i = Math.max(0, desde); i <= ultimo; i++) {
            if (donde[i] == que[0] && estaEn(donde, que, i)) {
                return i;
            }
        }
        return -1;
    }

    static boolean estaEn(byte[] donde, byte[] que, int posicion) {
        if (posicion < 0 || posicion + que.length > donde.length) {
            return false;
        }
        for (int i = 0; i < que.length; i++) {
            if (donde[posicion + i] != que[i]) {
                return false;
            }
        }
        return true;
    }

    /** Espacio en blanco (ISO 32000-2, tabla 1). */
    static boolean esBlanco(int c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == 0;
    }

    /** Delimitador (ISO 32000-2, tabla 2). */
    static boolean esDelimitador(int c) {
        return "()<>[]{}/%".indexOf(c) >= 0;
    }

    /** Si ahí acaba una palabra: hay un blanco, un delimitador o el fin de los bytes. */
    static boolean esFrontera(byte[] donde, int posicion) {
        return posicion >= donde.length || esBlanco(donde[posicion]) || esDelimitador(donde[posicion]);
    }
}
