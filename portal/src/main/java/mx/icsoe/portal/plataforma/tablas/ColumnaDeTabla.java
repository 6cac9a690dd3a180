package mx.icsoe.portal.plataforma.tablas;

/**
 * Una columna de la tabla que se escribe.
 *
 * @param titulo el de la primera fila
 * @param clase cómo se escriben sus celdas
 * @param ancho en caracteres, para XLSX
 */
public record ColumnaDeTabla(String titulo, Clase clase, int ancho) {

    /** Cómo se escribe una celda. */
    public enum Clase {
        /** Tal cual; en XLSX, texto. */
        GENERAL,
        /** Las hojas de cálculo no deben tomarla por número: NSS, códigos postales, folios. */
        TEXTO,
        /** En XLSX, número si lo es; si no, texto. */
        NUMERO,
        /** Como {@link #NUMERO}, con dos decimales. */
        PESOS
    }

    public static ColumnaDeTabla general(String titulo, int ancho) {
        return new ColumnaDeTabla(titulo, Clase.GENERAL, ancho);
    }

    public static ColumnaDeTabla texto(String titulo, int ancho) {
        return new ColumnaDeTabla(titulo, Clase.TEXTO, ancho);
    }

    public static ColumnaDeTabla numero(String titulo, int ancho) {
        return new ColumnaDeTabla(titulo, Clase.NUMERO, ancho);
    }

    public static ColumnaDeTabla pesos(String titulo, int ancho) {
        return new ColumnaDeTabla(titulo, Clase.PESOS, ancho);
    }
}
