package mx.icsoe.portal.plataforma.tablas;

/**
 * Hasta dónde se lee un archivo.
 *
 * @param bytes lo más que pesa un libro XLSX
 * @param descomprimido lo más que pesan sus partes ya descomprimidas, en bytes
 * @param razon lo más que crece una parte al descomprimirse
 * @param partes archivos dentro del libro
 * @param textos textos distintos; el lector los guarda todos
 * @param bytesDeTextos lo que pesan en memoria las letras de esa lista
 * @param columnas por fila
 * @param letras por celda
 */
public record TopesDeTabla(
        long bytes,
        long descomprimido,
        int razon,
        int partes,
        int textos,
        long bytesDeTextos,
        int columnas,
        int letras) {

    private static final long MEGA = 1024L * 1024;

    /** Holgura para un millón de filas; las hojas de cálculo mismas no pasan de 32,767 letras por celda. */
    public static TopesDeTabla usuales() {
        return new TopesDeTabla(50 * MEGA, 512 * MEGA, 200, 1_000, 3_500_000, 192 * MEGA, 256, 32_767);
    }
}
